import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'
import { World } from '@mocks/world'

const address = '/instances/c0000000-0000-4000-8000-000000000002/snapshots'

it('deletes a snapshot against the typed name of its instance', async () => {
  const { user } = openPage(address)

  await user.click(await screen.findByRole('button', { name: 'Delete the snapshot of 2026-11-18 09:12' }))
  const button = await screen.findByRole('button', { name: 'Delete the snapshot' })
  expect(button).toBeDisabled()
  await user.type(screen.getByRole('textbox', { name: /to confirm/ }), '/shop/db')
  await user.click(button)

  await waitFor(() => expect(screen.queryByRole('button', { name: 'Delete the snapshot of 2026-11-18 09:12' })).not.toBeInTheDocument())
})

it('takes the first snapshot and follows it', async () => {
  const world = new World(20)
  world.snapshots = []
  const { user } = openPage(address, world)

  await user.click(await screen.findByRole('button', { name: 'Take a snapshot' }))

  expect(await screen.findByRole('heading', { name: 'Take a snapshot of /shop/db' })).toBeVisible()
})

it('saves data from time to time, and stops to', async () => {
  const { user, world } = openPage(address)

  await user.click(await screen.findByRole('combobox', { name: 'Take one every' }))
  await user.click(await screen.findByRole('option', { name: 'day' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))

  expect(await screen.findByText(/wanted by admin/)).toBeVisible()
  expect(world.schedule).toMatchObject({ every: 'PT24H', keep: 7 })
})
