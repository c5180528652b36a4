import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { registries } from '@mocks/data'
import { openPage } from '@mocks/openPage'
import { changeOf, filledWith } from './filled'

it('shows at its field what the registry refused', async () => {
  const { user } = openPage('/registries')

  await user.click(await screen.findByRole('button', { name: 'Add a registry' }))
  await user.type(await screen.findByRole('textbox', { name: /Address/ }), 'registry.test')
  await user.type(screen.getByRole('textbox', { name: /User name/ }), 'me')
  await user.type(screen.getByLabelText(/Password or token/), 'wrong')
  await user.click(screen.getByRole('button', { name: 'Add the registry' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('registry.test does not take these credentials')
})

it('sends only what was changed, and no secret without a user', () => {
  const [registry] = registries()

  expect(changeOf(registry, filledWith(registry))).toEqual({})
  expect(changeOf(registry, { ...filledWith(registry), username: ' ', secret: 'left over', mirrorPrefix: '/' })).toEqual({ username: '', mirrorPrefix: '/' })
  expect(changeOf(undefined, { address: ' r.test ', username: 'a', secret: 's', mirrorPrefix: '' })).toEqual({ address: 'r.test', username: 'a', secret: 's' })
})
