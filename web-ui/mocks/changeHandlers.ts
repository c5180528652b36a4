import { http, HttpResponse } from 'msw'
import type { Instance, Registry, RegistryChange } from '@/api/types'
import { page, refuse } from './answers'
import { registries } from './data'
import { samples } from './repositories'
import type { World } from './world'

/** What came with changes of running instances: versions to go to, snapshots, registries. */
export const changeHandlers = (world: World) => [
  http.get('*/api/v1/instances/:id/versions', () =>
    page([
      { version: '15.9-1', release: 4, repository: { id: samples.id, name: samples.name }, direction: 'upgrade', hops: ['15.9-1'] },
      { version: '18.1-1', release: 5, repository: { id: samples.id, name: samples.name }, direction: 'upgrade', hops: ['15.9-1', '18.1-1'] },
      { version: '15.6-1', release: 2, repository: { id: samples.id, name: samples.name }, direction: 'downgrade', hops: ['15.6-1'] },
    ]),
  ),

  http.get('*/api/v1/instances/:id/snapshots', ({ params }) => page(world.snapshots.filter(({ instance }) => instance === params.id))),
  http.post('*/api/v1/instances/:id/snapshots', ({ params }) => HttpResponse.json({ operation: world.start('snapshot', String(params.id), ['Stop the tasks', 'Save the data of 1 volume', 'Start the tasks']) }, { status: 202 })),
  http.get('*/api/v1/instances/:id/snapshot-schedule', () => (world.schedule ? HttpResponse.json(world.schedule) : new HttpResponse(null, { status: 204 }))),
  http.put('*/api/v1/instances/:id/snapshot-schedule', async ({ params, request }) => {
    const { every, keep } = (await request.json()) as { every: string; keep: number } // the client's types say so
    world.schedule = { instance: String(params.id), every, keep, nextAt: new Date(Date.now() + 3_600_000).toISOString(), createdBy: 'admin' }
    return HttpResponse.json(world.schedule)
  }),
  http.delete('*/api/v1/instances/:id/snapshot-schedule', () => {
    world.schedule = null
    return new HttpResponse(null, { status: 204 })
  }),
  http.post('*/api/v1/snapshots/:id/restore', ({ params }) => {
    const found = world.snapshots.find(({ id }) => id === params.id)
    return found ? HttpResponse.json({ operation: world.start('restore', found.instance, ['Stop the tasks', 'Put back the data of the snapshot', 'Start the tasks', 'Wait until healthy']) }, { status: 202 }) : refuse(404, 'snapshot-unknown', 'No such snapshot', 'It may have been deleted.')
  }),
  http.delete('*/api/v1/snapshots/:id', ({ params }) => {
    world.snapshots = world.snapshots.filter(({ id }) => id !== params.id)
    return new HttpResponse(null, { status: 204 })
  }),

  http.get('*/api/v1/instances/:id/drift', ({ params }) => page(world.drift.filter(({ task }) => task.id.startsWith(String(params.id))))),
  http.put('*/api/v1/instances/:id/drift-policy', async ({ params, request }) => {
    const { policy } = (await request.json()) as { policy: Instance['driftPolicy'] } // the client's types say so
    const found = world.instances.find(({ id }) => id === params.id)
    if (found) found.driftPolicy = policy
    return HttpResponse.json({ policy })
  }),
  http.post('*/api/v1/instances/:id/drift/:drift/actions/:action', ({ params }) => {
    const found = world.drift.find(({ id }) => id === params.drift)
    if (!found) return refuse(404, 'not-found', 'No such drift', 'It is gone.')
    if (params.action === 'ignore') Object.assign(found, { standing: 'ignored', allowedActions: found.allowedActions.filter((action) => action !== 'ignore') })
    else world.drift = world.drift.filter((each) => each !== found)
    for (const instance of world.instances) instance.drift = world.drift.filter(({ task, standing }) => task.id.startsWith(instance.id) && standing !== 'ignored').length
    return new HttpResponse(null, { status: 204 })
  }),

  http.get('*/api/v1/registries', () => page(world.registries)),
  http.post('*/api/v1/registries', async ({ request }) => {
    const wish = (await request.json()) as RegistryChange // the client's types say so
    if (wish.secret === 'wrong') return refuse(422, 'registry-refused', 'The registry refused', `${wish.address} does not take these credentials (HTTP 401).`, { field: 'secret' })
    const made: Registry = { ...registries()[0], id: crypto.randomUUID(), address: wish.address ?? '', username: wish.username ?? null, mirrorPrefix: wish.mirrorPrefix ?? null }
    world.registries.push(made)
    return HttpResponse.json(made, { status: 201 })
  }),
  http.patch('*/api/v1/registries/:id', async ({ params, request }) => {
    const found = world.registries.find(({ id }) => id === params.id)
    if (!found) return refuse(404, 'not-found', 'No such registry', 'There is no registry at this address.')
    const { username, mirrorPrefix } = (await request.json()) as RegistryChange // the client's types say so
    if (username !== undefined) found.username = username || null
    if (mirrorPrefix !== undefined) found.mirrorPrefix = mirrorPrefix || null
    return HttpResponse.json(found)
  }),
  http.delete('*/api/v1/registries/:id', ({ params }) => {
    world.registries = world.registries.filter(({ id }) => id !== params.id)
    return new HttpResponse(null, { status: 204 })
  }),
]
