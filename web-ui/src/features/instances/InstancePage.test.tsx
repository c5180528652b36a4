import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'
import { World } from '@mocks/world'

const ill = '/instances/c0000000-0000-4000-8000-000000000003'
const well = '/instances/c0000000-0000-4000-8000-000000000001'

it('tells why an instance is not well', async () => {
  openPage(ill)

  expect(await screen.findByText(/killed for using more than 64 MiB/)).toBeVisible()
  expect(within(await screen.findByRole('table')).getByText('137')).toBeVisible()
  expect(screen.getByText('out of memory')).toBeVisible()
})

it('offers endpoints to copy and to open', async () => {
  openPage(well)

  expect(await screen.findByRole('link', { name: /Open web/ })).toHaveAttribute('href', 'http://127.0.0.1:31000/')
  expect(screen.getByRole('button', { name: 'Copy cluster address of web' })).toBeVisible()
})

it('does not offer what the server does not', async () => {
  const world = new World(20)
  for (const instance of world.instances) instance.allowedActions = ['logs']
  openPage(well, world)

  await screen.findByRole('heading', { name: '/hello-world' })
  expect(screen.queryByRole('link', { name: 'Uninstall' })).not.toBeInTheDocument()
})

it('deletes data only against the typed name', async () => {
  const { user } = openPage(`${well}/uninstall`)

  await user.click(await screen.findByRole('radio', { name: 'Delete the volumes' }))
  const button = await screen.findByRole('button', { name: 'Uninstall and delete data' })
  expect(button).toBeDisabled()
  await user.type(screen.getByRole('textbox', { name: /to confirm/ }), '/hello-world')

  expect(await screen.findByText('delete')).toBeInTheDocument()
  expect(button).toBeEnabled()
})

it('keeps data for some days, and says so before it does', async () => {
  const { user } = openPage(`${well}/uninstall`)

  await user.click(await screen.findByRole('radio', { name: 'Keep the volumes for some days' }))
  const days = await screen.findByRole('textbox', { name: 'Days' })
  await user.clear(days)
  await user.type(days, '7')

  expect(await screen.findByText(/stays for 7 days, then it is purged/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Uninstall and keep data' })).toBeEnabled()
})

it('names the network of this installation where notes name the usual one', async () => {
  openPage(well)

  expect(await screen.findByText(/docker run --rm --network mock-dcos/)).toBeVisible()
})

it('shows what changed from one revision to the next', async () => {
  const { user } = openPage('/instances/c0000000-0000-4000-8000-000000000002/revisions')

  await user.click(await screen.findByText('What changed since revision 1'))

  expect(screen.getByRole('group', { name: 'Changes of the options' })).toHaveTextContent('+ "connections": 200')
})
