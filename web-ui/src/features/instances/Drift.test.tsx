import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'
import { World } from '@mocks/world'

const drifted = '/instances/c0000000-0000-4000-8000-000000000002'

it('shows what was changed by hand as a difference, and puts it right', async () => {
  const { user, world } = openPage(drifted)

  const table = await screen.findByRole('group', { name: 'Changed by hand' })
  expect(within(table).getByText('memory 256 MiB')).toBeVisible()
  expect(within(table).getByText('memory 512 MiB')).toBeVisible()
  await user.click(within(table).getByRole('button', { name: /^Put right: other limits/ }))

  await waitFor(() => expect(screen.queryByText('memory 512 MiB')).not.toBeInTheDocument())
  expect(world.drift.map(({ kind }) => kind)).toEqual(['stopped'])
})

it('offers for each difference only what the server does', async () => {
  openPage(drifted)

  expect(await screen.findByRole('button', { name: /^Keep it so: other limits/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Keep it so: stopped/ })).not.toBeInTheDocument()
})

it('marks as ignored what shall stay as it is', async () => {
  const { user } = openPage(drifted)

  await user.click(await screen.findByRole('button', { name: /^Ignore: stopped/ }))

  expect(await screen.findByText('ignored')).toBeVisible()
})

it('sets whether changes by hand are put right or only reported', async () => {
  const { user, world } = openPage(drifted)

  await user.click(await screen.findByRole('radio', { name: 'Put right' }))

  await waitFor(() => expect(world.instances[1]?.driftPolicy).toBe('heal'))
})

it('warns where data is gone', async () => {
  const world = new World(20)
  const [first] = world.drift
  if (first) Object.assign(first, { kind: 'volume-gone', allowedActions: ['adopt', 'ignore'] })
  openPage(drifted, world)

  expect(await screen.findByText('Data is gone')).toBeVisible()
  expect(screen.getByRole('button', { name: /^Accept an empty volume/ })).toBeVisible()
})
