import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'

const address = '/packages/hello-world/install'

it('asks for what is required before the server is asked', async () => {
  const { user } = openPage(address)

  await user.click(await screen.findByRole('button', { name: 'Review the plan' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('/security/password is required')
})

it('makes a secret, reviews the plan and follows the operation to its end', async () => {
  const { user } = openPage(address)

  await user.type((await screen.findAllByRole('textbox', { name: 'Name' }))[0] ?? document.body, '/greeting')
  await user.click(await screen.findByRole('button', { name: 'Generate password' }))
  expect(screen.getByLabelText(/^password/)).toHaveDisplayValue(/^\w{24}$/)
  await user.click(screen.getByRole('button', { name: 'Review the plan' }))

  expect(await screen.findByRole('heading', { name: 'Install hello-world as /greeting' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Install' }))

  expect(await screen.findByText('Done.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open /greeting' })).toBeVisible()
})

it('sends back a taken name to its field, with a way to its owner', async () => {
  const { user } = openPage(address)

  await user.type((await screen.findAllByRole('textbox', { name: 'Name' }))[0] ?? document.body, '/hello-world')
  await user.click(await screen.findByRole('button', { name: 'Generate password' }))
  await user.click(screen.getByRole('button', { name: 'Review the plan' }))

  expect(await screen.findByRole('link', { name: 'See /hello-world' })).toBeVisible()
})

it('adds up what it takes while questions are answered', async () => {
  const { user } = openPage(address)
  const card = await screen.findByRole('region', { name: 'What it takes' })
  await waitFor(() => expect(card).toHaveTextContent('0.1 of 1.2 left'))

  await user.click(await screen.findByRole('button', { name: /^Production/ }))

  await waitFor(() => expect(card).toHaveTextContent('1.5 of 1.2 left: too much'))
  expect(card).toHaveTextContent('3 containers')
})
