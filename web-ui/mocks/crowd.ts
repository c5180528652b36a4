import type { Instance, Operation, Repository } from '@/api/types'
import { instances, volumes } from './instances'
import { samples } from './repositories'
import { local, lost, manyContainers } from './targets'
import type { World } from './world'

const names = ['db', 'cache', 'events', 'search', 'web', 'api', 'queue', 'metrics', 'mail', 'files']
const kinds: Partial<Instance>[] = [
  {},
  {},
  { health: 'starting', tasks: { wanted: 3, running: 3, healthy: 1 } },
  { state: 'unknown', health: 'lost', healthReason: 'Docker does not answer; this is what was last seen.' },
  { state: 'stopped', health: 'stopped', tasks: { wanted: 1, running: 0, healthy: 0 } },
  { state: 'degraded', health: 'degraded', healthReason: 'Task 0 ended with exit code 1; next start in 40 s.', tasks: { wanted: 2, running: 1, healthy: 1 } },
]

/** A busy installation on a bad day: many instances, an engine that is away, an operation under way, a repository that fell behind. */
export function crowd(world: World) {
  const first = instances()[1]
  if (!first) return
  for (let number = 10; number < 40; number += 1) {
    const team = ['shop', 'billing', 'data-platform/staging'][number % 3] ?? 'shop'
    world.instances.push({ ...first, ...kinds[number % kinds.length], id: `c0000000-0000-4000-8000-0000000000${number}`, name: `/${team}/${names[number % names.length]}-${number}`, package: number % 4 === 0 ? 'redis' : 'postgresql' })
  }
  const away = world.instances[0]
  if (away) Object.assign(away, { state: 'unknown', health: 'lost', healthReason: 'Docker does not answer; this is what was last seen.' } satisfies Partial<Instance>)
  world.targets = [lost, { ...local, id: 'd0000000-0000-4000-8000-000000000002', name: 'second' }]
  world.containers = manyContainers()
  world.operations.unshift(running)
  const behind: Repository = { ...samples, id: '0b6d1a52-0000-4000-8000-000000000003', name: 'behind', freshness: { ...samples.freshness, state: 'stale', lastIndexedAt: '2026-11-22T04:00:00Z' } }
  world.repositories.push(behind)
  for (let number = 0; number < 12; number += 1) world.volumes.push(...volumes().map((volume) => ({ ...volume, id: `${volume.id.slice(0, -3)}${100 + number}`, name: `${volume.name}-${number}` })))
}

const at = (seconds: number) => new Date(Date.now() - seconds * 1_000).toISOString()

const running: Operation = {
  id: 'f0000000-0000-4000-8000-000000000003', kind: 'install', title: 'Install cassandra 5.0.9 as /data-platform/staging/rows', state: 'waiting', plan: null, requestedBy: 'grace',
  instance: { id: 'c0000000-0000-4000-8000-000000000091', name: '/data-platform/staging/rows' },
  createdAt: at(75), startedAt: at(74), endedAt: null, message: null, waitingFor: 'task 1 is not healthy yet: connection refused on port 9042', progress: { percent: 62, what: 'Waiting until healthy' },
  steps: [
    { number: 1, title: 'Pull image universe/cassandra:5.0', target: 'local', status: 'done', attempt: 1, progress: null, startedAt: at(74), endedAt: at(41), message: '369 MB' },
    { number: 2, title: 'Create network and volumes', target: 'local', status: 'done', attempt: 1, progress: null, startedAt: at(41), endedAt: at(40), message: null },
    { number: 3, title: 'Start data-platform-staging-rows.cassandra.0.r1', target: 'local', status: 'done', attempt: 2, progress: null, startedAt: at(40), endedAt: at(36), message: null },
    { number: 4, title: 'Wait until healthy', target: 'local', status: 'waiting', attempt: 1, progress: { percent: 50, what: '1 of 2 tasks' }, startedAt: at(36), endedAt: null, message: 'connection refused on port 9042' },
    { number: 5, title: 'Accept the revision', target: 'local', status: 'pending', attempt: 1, progress: null, startedAt: null, endedAt: null, message: null },
  ],
  evidence: null, allowedActions: ['cancel'],
}
