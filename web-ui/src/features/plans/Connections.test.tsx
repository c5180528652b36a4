import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'

const address = '/packages/grafana/install'

it('connects with the only instance that provides what is needed, and asks for nothing that it answers', async () => {
  const { user } = openPage(address)

  expect(await screen.findByRole('combobox', { name: /^Database/ })).toHaveValue('/shop/db · shop-db:5432')
  expect(await screen.findByLabelText(/^user/)).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Review the plan' }))

  await screen.findByRole('heading', { name: 'Install grafana as /grafana' })
  const card = screen.getByRole('region', { name: 'Connections' })
  expect(within(card).getByRole('link', { name: '/shop/db' })).toBeVisible()
  expect(card).toHaveTextContent('shop-db:5432')
})

it('connects with an address outside, and asks for what that cannot answer', async () => {
  const { user } = openPage(address)

  await user.click(await screen.findByRole('combobox', { name: /^Database/ }))
  await user.click(await screen.findByRole('option', { name: 'An address outside' }))
  await user.type(await screen.findByRole('textbox', { name: 'Address of Database' }), 'db.example.org:5432')
  expect(await screen.findByLabelText(/^user/)).toBeEnabled()
  await user.click(screen.getByRole('button', { name: 'Review the plan' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('/security/password is required')
  await user.click(await screen.findByRole('button', { name: 'Generate password' }))
  await user.click(screen.getByRole('button', { name: 'Review the plan' }))

  await screen.findByRole('heading', { name: 'Install grafana as /grafana' })
  expect(screen.getByRole('region', { name: 'Connections' })).toHaveTextContent('db.example.org:5432')
})

it('installs what is needed on the way', async () => {
  const { user } = openPage(address)

  await user.click(await screen.findByRole('button', { name: 'Install postgresql for it' }))
  const dialog = await screen.findByRole('dialog', { name: 'Install postgresql' })
  await user.clear(await within(dialog).findByRole('textbox', { name: 'Name' }))
  await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), '/boards-db')
  await user.click(within(dialog).getByRole('radio', { name: /^Small/ }))
  await user.click(within(dialog).getByRole('button', { name: 'Review the plan' }))
  expect(await within(dialog).findByText('What happens')).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Install' }))

  expect(await screen.findByRole('combobox', { name: /^Database/ })).toHaveValue('/boards-db · boards-db:8080')
})

it('tells what an instance is connected to, and who needs it', async () => {
  openPage('/instances/c0000000-0000-4000-8000-000000000001')
  const card = await screen.findByRole('region', { name: 'Connections' })
  expect(within(card).getByRole('link', { name: '/shop/db' })).toBeVisible()
  expect(card).toHaveTextContent('outside')
})
