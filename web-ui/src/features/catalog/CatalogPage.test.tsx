import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { refuse } from '@mocks/answers'
import { openPage } from '@mocks/openPage'
import { server } from '@mocks/server'

it('lists packages and reads on when asked', async () => {
  const { user } = openPage('/packages')

  const list = await screen.findByRole('list', { name: 'Packages' })
  expect(within(list).getByRole('link', { name: 'postgresql' })).toHaveAttribute('href', '/packages/postgresql')
  expect(within(list).getAllByRole('listitem')).toHaveLength(12)

  await user.click(screen.getByRole('button', { name: 'Show more' }))
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(14))
})

it('searches while typing and keeps the words in the address', async () => {
  const { user, router } = openPage('/packages')

  await user.type(await screen.findByRole('searchbox', { name: 'Search packages' }), 'cache')

  await waitFor(() => expect(router.state.location.search).toBe('?q=cache'))
  await waitFor(() => expect(screen.queryByRole('link', { name: 'kafka' })).not.toBeInTheDocument())
  expect(screen.getByRole('link', { name: 'redis' })).toBeVisible()
})

it('narrows by a facet that the address names', async () => {
  const { user, router } = openPage('/packages?tag=messaging')

  expect(await screen.findByRole('link', { name: 'kafka' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'redis' })).not.toBeInTheDocument()

  await user.click(screen.getByRole('checkbox', { name: 'messaging' }))
  expect(router.state.location.search).toBe('')
  expect(await screen.findByRole('link', { name: 'redis' })).toBeVisible()
})

it('offers to add a repository when there is nothing at all', async () => {
  openPage('/packages')
  server.use(http.get('*/api/v1/packages', () => HttpResponse.json({ items: [], nextCursor: null, total: 0, facets: { tag: [], repository: [], licence: [], framework: [], featured: [], installable: [] } })))

  expect(await screen.findByRole('link', { name: 'Add a repository' })).toHaveAttribute('href', '/repositories/new')
})

it('shows why the list failed and tries again', async () => {
  const { user } = openPage('/packages')
  server.use(http.get('*/api/v1/packages', () => refuse(503, 'database-unavailable', 'The database does not answer', 'It tries again by itself.'), { once: true }))

  expect(await screen.findByRole('alert')).toHaveTextContent('The database does not answer')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: 'nginx' })).toBeVisible()
})
