import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'
import { samples } from '@mocks/repositories'
import { changeOf, empty, filledWith, newRepository } from './filled'

it('shows problems with their place and what would be right', async () => {
  openPage('/repositories/0b6d1a52-0000-4000-8000-000000000002/problems')

  expect(await screen.findByText(/config.json:17:5/)).toBeVisible()
  expect(screen.getByText(/Right would be: an address like/)).toBeVisible()
})

it('adds a repository and shows it', async () => {
  const { user } = openPage('/repositories/new')

  await user.type(await screen.findByRole('textbox', { name: /Address/ }), 'https://git.example.org/a.git')
  await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'ours')
  await user.click(screen.getByRole('button', { name: 'Add the repository' }))

  expect(await screen.findByRole('heading', { name: 'ours' })).toBeVisible()
})

it('says why an address is refused', async () => {
  const { user } = openPage('/repositories/new')

  await user.type(await screen.findByRole('textbox', { name: /Address/ }), 'https://10.0.0.1/a.git')
  await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'ours')
  await user.click(screen.getByRole('button', { name: 'Add the repository' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('It leads into a private network.')
})

it('sends no credentials of a kind that was not chosen', () => {
  const filled = { ...empty, name: ' a ', address: 'x', kind: 'token' as const, secret: 's', privateKey: 'left over' }

  expect(newRepository(filled)).toMatchObject({ name: 'a', reference: undefined, credentials: { kind: 'token', secret: 's', username: undefined } })
  expect(newRepository({ ...filled, kind: 'none' }).credentials).toBeUndefined()
})

it('changes a repository and shows what it is now', async () => {
  const { user } = openPage(`/repositories/${samples.id}/edit`)

  await user.clear(await screen.findByRole('textbox', { name: /Folder/ }))
  await user.clear(screen.getByRole('textbox', { name: /Branch/ }))
  await user.type(screen.getByRole('textbox', { name: /Branch/ }), 'stable')
  await user.click(screen.getByRole('button', { name: 'Save the changes' }))

  expect(await screen.findByRole('heading', { name: 'samples' })).toBeVisible()
  expect(screen.getByText('stable')).toBeVisible()
})

it('sends only what was changed', () => {
  expect(changeOf(samples, filledWith(samples))).toEqual({})
  expect(changeOf(samples, { ...filledWith(samples), folder: ' ', priority: 3 })).toEqual({ folder: '', priority: 3 })
  expect(changeOf(samples, { ...filledWith(samples), kind: 'none', webhook: 'off' })).toEqual({ credentials: { kind: 'none' }, webhookSecret: '' })
})
