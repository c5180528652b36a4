import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'
import { newRepository, type Filled } from './newRepository'

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
  const filled: Filled = { name: ' a ', address: 'x', reference: '', folder: '', priority: 1, pollInterval: 'PT1M', kind: 'token', username: '', secret: 's', privateKey: 'left over', hostKey: '', webhookSecret: '' }

  expect(newRepository(filled)).toMatchObject({ name: 'a', reference: undefined, credentials: { kind: 'token', secret: 's', username: undefined } })
  expect(newRepository({ ...filled, kind: 'none' }).credentials).toBeUndefined()
})
