import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'
import { World } from '@mocks/world'

const loggedOut = () => {
  const world = new World(20)
  world.loggedIn = false
  return world
}

it('asks to log in and then shows the page that was asked for', async () => {
  const { user } = openPage('/packages', loggedOut())

  await user.type(await screen.findByLabelText('User name'), 'admin')
  await user.type(screen.getByLabelText('Password'), 'secret')
  await user.click(screen.getByRole('button', { name: 'Log in' }))

  expect(await screen.findByRole('heading', { name: 'Catalog' })).toBeVisible()
})

it('says what the server says about a wrong password', async () => {
  const { user } = openPage('/packages', loggedOut())

  await user.type(await screen.findByLabelText('User name'), 'admin')
  await user.type(screen.getByLabelText('Password'), 'wrong')
  await user.click(screen.getByRole('button', { name: 'Log in' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Wrong user name or password')
})
