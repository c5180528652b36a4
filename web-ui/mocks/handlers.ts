import { delay, http, HttpResponse } from 'msw'
import type { NewAccount, PlanRequest, Policy, RepositoryChange, Token } from './types'
import { page, refuse } from './answers'
import { catalogHandlers } from './catalogHandlers'
import { changeHandlers } from './changeHandlers'
import { activity } from './data'
import { details, provided, revisions, tasks } from './instances'
import { packages } from './packages'
import { indexRuns, problems, samples } from './repositories'
import { World } from './world'

const missing = (what: string) => refuse(404, 'not-found', `No such ${what}`, `There is no ${what} at this address.`)

export function handlersFor(world: World) {
  const encoder = new TextEncoder()
  const events = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(encoder.encode(': hello\n\n'))
          world.listen((event, number) => {
            try {
              controller.enqueue(encoder.encode(`id: ${number}\nevent: ${event.type}\ndata: ${JSON.stringify({ ...event, at: new Date().toISOString() })}\n\n`))
            } catch {
              // the reader has gone
            }
          })
        },
      }),
      { headers: { 'Content-Type': 'text/event-stream' } },
    )

  const session = () => ({
    user: { id: 'u1', name: 'admin', role: 'admin', allowedActions: ['read', 'operate', 'install', 'handle-data', 'maintain-repositories', 'administer'] },
    csrfHeader: 'X-XSRF-TOKEN', csrfToken: 'mock', installation: { id: 'mock', name: 'default', version: '0.1.0' },
  })

  return [
    http.get('*/api/v1/session', () => (world.loggedIn ? HttpResponse.json(session()) : refuse(401, 'not-logged-in', 'Not logged in', 'Log in first.'))),
    http.post('*/api/v1/session', async ({ request }) => {
      const { password } = (await request.json()) as { password: string } // the client's types say so
      if (password === 'wrong') return refuse(401, 'wrong-credentials', 'Wrong user name or password', 'Check both and try again. After five attempts log-in is held back for a minute.')
      world.loggedIn = true
      return HttpResponse.json(session())
    }),
    http.delete('*/api/v1/session', () => {
      world.loggedIn = false
      return new HttpResponse(null, { status: 204 })
    }),
    http.get('*/api/v1/events', events),
    ...catalogHandlers(),
    ...changeHandlers(world),

    http.get('*/api/v1/repositories', () => page(world.repositories)),
    http.post('*/api/v1/repositories', async ({ request }) => {
      const wish = (await request.json()) as RepositoryChange // the client's types say so
      const { name, address } = wish
      if (!name || !address) return refuse(422, 'input-refused', 'Refused', 'name and address must be given', { field: name ? 'address' : 'name' })
      if (address.includes('10.0.0')) return refuse(422, 'address-refused', 'The address is not allowed', 'It leads into a private network.', { field: 'address' })
      const made = { ...structuredClone(samples), id: crypto.randomUUID(), name, address, freshness: { ...samples.freshness, state: 'indexing' as const }, counts: { packages: 0, versions: 0, problems: 0 } }
      world.repositories.push(made)
      return HttpResponse.json(made, { status: 201 })
    }),
    http.get('*/api/v1/repositories/:id', ({ params }) => {
      const found = world.repositories.find((repository) => repository.id === params.id)
      return found ? HttpResponse.json(found) : missing('repository')
    }),
    http.patch('*/api/v1/repositories/:id', async ({ params, request }) => {
      const found = world.repositories.find((repository) => repository.id === params.id)
      if (!found) return missing('repository')
      const { name, address, reference, folder, priority, pollInterval, credentials } = (await request.json()) as RepositoryChange // the client's types say so
      if (pollInterval && !pollInterval.startsWith('PT')) return refuse(422, 'input-refused', 'Refused', `pollInterval must look like 5m or PT5M, was ${pollInterval}`, { field: 'pollInterval' })
      found.name = name ?? found.name
      found.address = address ?? found.address
      found.reference = reference === undefined ? found.reference : reference || null
      found.folder = folder === undefined ? found.folder : folder || null
      found.priority = priority ?? found.priority
      found.pollInterval = pollInterval ?? found.pollInterval
      if (credentials) found.credentials = { kind: credentials.kind, username: credentials.username ?? null }
      return HttpResponse.json(found)
    }),
    http.delete('*/api/v1/repositories/:id', ({ params }) => {
      world.repositories = world.repositories.filter((repository) => repository.id !== params.id)
      return new HttpResponse(null, { status: 204 })
    }),
    http.post('*/api/v1/repositories/:id/refresh', () => HttpResponse.json({ indexRun: indexRuns[0] }, { status: 202 })),
    http.get('*/api/v1/repositories/:id/index-runs', () => page(indexRuns)),
    http.get('*/api/v1/repositories/:id/problems', ({ params }) => page(params.id === samples.id ? [] : problems)),

    http.post('*/api/v1/plans', async ({ request }) => {
      const wish = (await request.json()) as PlanRequest // the client's types say so
      const owner = (wish.kind === 'install' || wish.kind === 'clone') && world.instances.find((instance) => instance.name === wish.name)
      if (owner) return refuse(409, 'name-taken', 'The name is taken', `${owner.name} is already an instance of ${owner.package}.`, { owner: { id: owner.id, name: owner.name, package: owner.package } })
      const title = wish.kind === 'install' && (wish.options as { page?: { title?: string } } | undefined)?.page?.title // only the mock's own schema comes here
      if (title === 'refuse me') return refuse(422, 'options-invalid', 'The options are not valid', 'One option was refused.', { problems: [{ pointer: '/page/title', keyword: 'pattern', message: 'must not be "refuse me"' }] })
      return HttpResponse.json(world.makePlan(wish), { status: 201 })
    }),
    http.post('*/api/v1/estimates', async ({ request }) => {
      const { options } = (await request.json()) as { options?: { service?: { instances?: number; cpus?: number; mem?: number } } } // the client's types say so
      const { instances: count = 1, cpus = 0.1, mem = 64 } = options?.service ?? {}
      return HttpResponse.json({ tasks: count, cpus: count * cpus, memoryBytes: count * mem * 1_048_576, diskBytes: count * 10_485_760, room: { node: 'local', cpus: 1.2, memoryBytes: 3_300_000_000 } })
    }),
    http.get('*/api/v1/providers', ({ request }) => {
      const kind = new URL(request.url).searchParams.get('kind') ?? ''
      return HttpResponse.json({ instances: world.instances.filter((instance) => instance.package === kind).map(provided), packages: packages.filter(({ name }) => name === kind).map(({ name }) => name) })
    }),
    http.get('*/api/v1/plans/:id', ({ params }) => {
      const found = world.plans.find((plan) => plan.id === params.id)
      return found ? HttpResponse.json(found) : missing('plan')
    }),
    http.post('*/api/v1/plans/:id/apply', ({ params }) => {
      const found = world.plans.find((plan) => plan.id === params.id)
      return found ? HttpResponse.json({ operation: world.apply(found) }, { status: 202 }) : missing('plan')
    }),

    http.get('*/api/v1/instances', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q')?.toLowerCase() ?? ''
      return page(world.instances.filter((instance) => `${instance.name} ${instance.package}`.toLowerCase().includes(q)))
    }),
    http.get('*/api/v1/instances/:id', ({ params }) => {
      const found = world.instances.find((instance) => instance.id === params.id)
      return found ? HttpResponse.json(details(found)) : missing('instance')
    }),
    http.get('*/api/v1/instances/:id/tasks', ({ params }) => page(world.instances.filter((instance) => instance.id === params.id).flatMap(tasks))),
    http.get('*/api/v1/instances/:id/revisions', ({ params }) => page(world.instances.filter((instance) => instance.id === params.id).flatMap(revisions))),
    http.get('*/api/v1/instances/:id/tasks/:task/logs', ({ request }) => logs(request)),

    http.get('*/api/v1/operations', () => page(world.operations)),
    http.get('*/api/v1/operations/:id', ({ params }) => {
      const found = world.operations.find((operation) => operation.id === params.id)
      return found ? HttpResponse.json(found) : missing('operation')
    }),
    http.post('*/api/v1/operations/:id/cancel', ({ params }) => {
      const found = world.operations.find((operation) => operation.id === params.id)
      if (!found) return missing('operation')
      world.cancel(found)
      return HttpResponse.json(found, { status: 202 })
    }),

    http.get('*/api/v1/volumes', ({ request }) => {
      const state = new URL(request.url).searchParams.get('state')
      return page(world.volumes.filter((volume) => !state || volume.state === state))
    }),
    http.delete('*/api/v1/volumes/:id', ({ params }) => {
      world.volumes = world.volumes.filter((volume) => volume.id !== params.id)
      return new HttpResponse(null, { status: 204 })
    }),

    http.get('*/api/v1/targets', () => page(world.targets)),
    http.get('*/api/v1/targets/:target/containers', () => page(world.containers)),
    http.put('*/api/v1/targets/:target/containers/:id/attachment', async ({ params, request }) => {
      const found = world.containers.find(({ id }) => id === params.id)
      if (!found) return missing('container')
      const { names } = (await request.json()) as { names: string[] } // the client's types say so
      if (names.includes('kafka')) {
        return refuse(422, 'input-refused', 'Input refused', "the name 'kafka' belongs to task kafka.kafka.0.r1, whose clients it would get", { field: 'names' })
      }
      Object.assign(found, { attached: true, names, allowedActions: ['attach', 'detach'] })
      return HttpResponse.json(found)
    }),
    http.delete('*/api/v1/targets/:target/containers/:id/attachment', ({ params }) => {
      const found = world.containers.find(({ id }) => id === params.id)
      if (found) Object.assign(found, { attached: false, names: [], allowedActions: ['attach'] })
      return new HttpResponse(null, { status: 204 })
    }),
    http.get('*/api/v1/policy', () => HttpResponse.json(world.policy)),
    http.put('*/api/v1/policy', async ({ request }) => {
      world.policy = (await request.json()) as Policy // the client's types say so
      return HttpResponse.json(world.policy)
    }),
    http.get('*/api/v1/activity', ({ request }) => {
      const { by, action } = Object.fromEntries(new URL(request.url).searchParams)
      return page(activity.filter((entry) => (!by || entry.by === by) && (!action || entry.action.startsWith(action))))
    }),

    http.get('*/api/v1/tokens', () => page(world.tokens)),
    http.post('*/api/v1/tokens', async ({ request }) => {
      const wish = (await request.json()) as { name: string; expiresAt?: string | null } // the client's types say so
      const token: Token = { id: crypto.randomUUID(), name: wish.name, createdAt: new Date().toISOString(), expiresAt: wish.expiresAt ?? null, lastUsedAt: null, allowedActions: ['revoke'] }
      world.tokens.push(token)
      return HttpResponse.json({ id: token.id, name: token.name, createdAt: token.createdAt, expiresAt: token.expiresAt, token: 'unv_mock_3f9c2b7d5e1a4c8f' }, { status: 201 })
    }),
    http.delete('*/api/v1/tokens/:id', ({ params }) => {
      world.tokens = world.tokens.filter((token) => token.id !== params.id)
      return new HttpResponse(null, { status: 204 })
    }),
    http.get('*/api/v1/accounts', () => page(world.accounts)),
    http.post('*/api/v1/accounts', async ({ request }) => {
      const wish = (await request.json()) as NewAccount // the client's types say so
      const account = { id: crypto.randomUUID(), name: wish.name, role: wish.role, disabled: false, createdAt: new Date().toISOString(), allowedActions: ['change-role', 'disable'] }
      world.accounts.push(account)
      return HttpResponse.json(account, { status: 201 })
    }),
    http.patch('*/api/v1/accounts/:id', async ({ params, request }) => {
      const found = world.accounts.find((account) => account.id === params.id)
      if (!found) return missing('account')
      Object.assign(found, await request.json())
      return HttpResponse.json(found)
    }),
    http.post('*/api/v1/account/password', () => new HttpResponse(null, { status: 204 })),
  ]
}

const texts = ['Listening on 0.0.0.0:8080', 'GET / 200 3 ms', 'GET /health 200 0 ms', 'WARN slow answer: 812 ms', 'GET /style.css 200 1 ms']

function logs(request: Request) {
  const line = (number: number) => ({ at: new Date(Date.parse('2026-11-22T10:00:00Z') + number * 1_300).toISOString(), error: number % 17 === 3, text: number % 17 === 3 ? `ERROR could not reach upstream, attempt ${number}` : (texts[number % texts.length] ?? '') })
  const first = Array.from({ length: 60 }, (_, number) => line(number))
  if (!request.headers.get('Accept')?.includes('text/event-stream')) return new HttpResponse(first.map((entry) => entry.text).join('\n'), { headers: { 'Content-Type': 'text/plain' } })
  const encoder = new TextEncoder()
  const stream = new ReadableStream({
    async start(controller) {
      for (let number = 0; ; number += 1) {
        const entry = first[number] ?? line(number)
        try {
          controller.enqueue(encoder.encode(`event: line\ndata: ${JSON.stringify(entry)}\n\n`))
        } catch {
          return
        }
        if (number >= first.length - 1) await delay(1_000)
      }
    },
  })
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } })
}
