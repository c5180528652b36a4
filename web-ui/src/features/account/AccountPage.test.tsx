import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'

it('shows a new token once, to be copied', async () => {
  const { user } = openPage('/account')

  await user.type(await screen.findByRole('textbox', { name: /Name of a new token/ }), 'script')
  await user.click(screen.getByRole('button', { name: 'Create token' }))

  expect(await screen.findByText('unv_mock_3f9c2b7d5e1a4c8f')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Copy token' })).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Revoke script' })).toBeVisible()
})

it('does not send two new passwords that differ', async () => {
  const { user } = openPage('/account')

  await user.type(await screen.findByLabelText(/^New password$|^New password \*$/), 'one')
  await user.type(screen.getByLabelText(/New password again/), 'two')

  expect(screen.getByText('The two differ.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Change password' })).toBeDisabled()
})
