import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { refuse } from '@mocks/answers'
import { openPage } from '@mocks/openPage'
import { server } from '@mocks/server'

const db = '/instances/c0000000-0000-4000-8000-000000000002'

/** What the client asks for from now on. */
function askedPlans() {
  const asked: unknown[] = []
  server.events.on('request:start', ({ request }) => {
    if (request.method === 'POST' && request.url.endsWith('/api/v1/plans')) void request.clone().json().then((body) => asked.push(body))
  })
  return asked
}

it('goes by way of another version and shows what each change does', async () => {
  const asked = askedPlans()
  const { user } = openPage(`${db}/upgrade?version=18.1-1`)

  expect(await screen.findByText('There is no direct way to 18.1-1')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Review the plan' }))

  expect(await screen.findByRole('heading', { name: 'Change /shop/db to version 18.1-1' })).toBeVisible()
  expect(asked.at(-1)).toMatchObject({ kind: 'upgrade', version: '18.1-1', options: {} })
  const first = screen.getByRole('region', { name: 'Change 1 of 2: version 15.9-1' })
  expect(within(first).getByText(/the new version has no such option/)).toBeVisible()
  const second = screen.getByRole('region', { name: 'Change 2 of 2: version 18.1-1' })
  expect(await within(second).findByText('another format')).toBeVisible()
  expect(within(second).getByText(/\.r3$/)).toBeVisible()
  expect(within(screen.getByRole('region', { name: 'All of it' })).getByText('18.1-1: Commit revision 3')).toBeVisible()
  expect(within(screen.getByRole('group', { name: 'Options' })).getByText('/service/mem')).toBeVisible()
})

it('shows what becomes of each answer', async () => {
  const asked = askedPlans()
  const { user } = openPage(`${db}/upgrade?version=15.9-1`)

  await user.click(await screen.findByRole('button', { name: 'Review the plan' }))

  expect(await screen.findByRole('heading', { name: 'Change /shop/db to version 15.9-1' })).toBeVisible()
  expect(asked.at(-1)).toMatchObject({ kind: 'upgrade', version: '15.9-1', options: {} })
  expect(screen.getByText('the new version has no such option')).toBeVisible()
})

it('starts from the present options, and leaves secrets alone that nobody types', async () => {
  const asked = askedPlans()
  const { user } = openPage(`${db}/configure`)

  const title = await screen.findByRole('textbox', { name: /^title/ })
  expect(title).toHaveDisplayValue('Hello from the mock')
  await user.clear(title)
  await user.type(title, 'Hi')
  await user.click(screen.getByRole('button', { name: 'Review the plan' }))

  expect(await screen.findByRole('heading', { name: 'Change the options of /shop/db' })).toBeVisible()
  expect(asked.at(-1)).toMatchObject({ kind: 'reconfigure', replace: true, options: { page: { title: 'Hi' } } })
  expect(JSON.stringify(asked.at(-1))).not.toContain('password')
})

it('scales the service that the server says can be scaled', async () => {
  const asked = askedPlans()
  const { user } = openPage(`${db}/scale`)

  const tasks = await screen.findByRole('textbox', { name: 'Tasks' })
  expect(screen.queryByRole('combobox', { name: 'Service' })).not.toBeInTheDocument()
  await user.clear(tasks)
  await user.type(tasks, '3')
  await user.click(screen.getByRole('button', { name: 'Review the plan' }))

  await waitFor(() => expect(asked.at(-1)).toMatchObject({ kind: 'scale', service: 'postgresql', tasks: 3 }))
})

it('says so when there is nothing to do', async () => {
  const { user } = openPage(`${db}/scale`)

  await user.click(await screen.findByRole('button', { name: 'Review the plan' }))

  expect(await screen.findByText('There is nothing to do')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Scale' })).not.toBeInTheDocument()
})

it('rolls back to the revision that was chosen', async () => {
  const asked = askedPlans()
  const { user } = openPage(`${db}/revisions`)

  await user.click(await screen.findByRole('link', { name: 'Roll back to revision 1' }))

  expect(await screen.findByRole('heading', { name: /^Roll back \/shop\/db/ })).toBeVisible()
  await waitFor(() => expect(asked.at(-1)).toEqual({ kind: 'rollback', instance: 'c0000000-0000-4000-8000-000000000002', revision: 1 }))
})

it('brings back the data that a revision had, where it was saved', async () => {
  const asked = askedPlans()
  const { user } = openPage(`${db}/revisions`)

  await user.click(await screen.findByRole('link', { name: 'Roll back with its data to revision 1' }))

  await waitFor(() => expect(asked.at(-1)).toEqual({ kind: 'rollback', instance: 'c0000000-0000-4000-8000-000000000002', revision: 1, snapshot: 'bb000000-0000-4000-8000-000000000001' }))
})

it('clones an instance under a name of its own', async () => {
  const asked = askedPlans()
  const { user } = openPage(db)

  await user.click(await screen.findByRole('button', { name: 'More' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Clone' }))
  const name = await screen.findByRole('textbox', { name: /Name of the new instance/ })
  expect(name).toHaveDisplayValue('/shop/db-copy')
  await user.clear(name)
  await user.type(name, '/shop/db2')
  await user.click(screen.getByRole('button', { name: 'Review the plan' }))

  expect(await screen.findByRole('heading', { name: 'Clone postgresql as /shop/db2' })).toBeVisible()
  expect(asked.at(-1)).toEqual({ kind: 'clone', instance: 'c0000000-0000-4000-8000-000000000002', name: '/shop/db2' })
  await user.click(screen.getByRole('button', { name: 'Clone' }))
  expect(await screen.findByRole('heading', { name: /^Clone postgresql/ })).toBeVisible()
})

it('restores a snapshot into a new instance, and asks for secrets that are gone', async () => {
  const asked = askedPlans()
  const { user } = openPage(`${db}/snapshots`)
  server.use(
    http.post('*/api/v1/plans', () => refuse(422, 'options-invalid', 'Options', 'Secrets of the saved instance are gone.', { problems: [{ pointer: '/security/password', keyword: 'required', message: 'must be answered with what it was' }] }), { once: true }),
  )

  await user.click(await screen.findByRole('link', { name: 'Into a new instance: the snapshot of 2026-11-20 09:12' }))
  await user.click(await screen.findByRole('button', { name: 'Review the plan' }))
  await user.type(await screen.findByLabelText(/security\/password/), 'as it was')
  await user.click(screen.getByRole('button', { name: 'Review the plan' }))

  expect(await screen.findByRole('heading', { name: 'Clone postgresql as /shop/db-copy' })).toBeVisible()
  expect(asked.at(-1)).toMatchObject({ kind: 'clone', options: { security: { password: 'as it was' } } })
  expect(asked.at(-1)).not.toHaveProperty('instance')
})
