import type { Activity, Drift, Registry, Snapshot } from '@/api/types'

export const registries = (): [Registry, ...Registry[]] => [
  { id: 'aa000000-0000-4000-8000-000000000001', address: 'registry.example.org:5000', username: 'puller', mirrorPrefix: null, createdAt: '2026-11-01T08:00:00Z', createdBy: 'admin', changedAt: '2026-11-20T08:00:00Z', allowedActions: ['change', 'remove'] },
  { id: 'aa000000-0000-4000-8000-000000000002', address: 'mirror.example.org', username: null, mirrorPrefix: 'hub', createdAt: '2026-11-01T08:00:00Z', createdBy: 'admin', changedAt: '2026-11-01T08:00:00Z', allowedActions: ['change', 'remove'] },
]

const part = { volume: 'e0000000-0000-4000-8000-000000000001', name: 'shop-db.postgresql.data.0', key: 'postgresql.data.0', form: 'files' as const, rawBytes: 412_000_000, packedBytes: 96_000_000, sha256: 'ab'.repeat(32) }

const engine = 'The engine does not say who; whoever may use the one on local can do this.'

export const drift = (): Drift[] => [
  { id: 'd1000000-0000-4000-8000-000000000001', task: { id: 'c0000000-0000-4000-8000-000000000002-0', name: 'shop-db.postgresql.0.r1' }, kind: 'limits', expected: 'memory 256 MiB', found: 'memory 512 MiB', standing: 'seen', trouble: '', seenAt: '2026-11-22T09:10:00Z', who: engine, allowedActions: ['revert', 'adopt', 'ignore'] },
  { id: 'd1000000-0000-4000-8000-000000000002', task: { id: 'c0000000-0000-4000-8000-000000000002-0', name: 'shop-db.postgresql.0.r1' }, kind: 'stopped', expected: 'running', found: 'stopped, exit code 143', standing: 'seen', trouble: '', seenAt: '2026-11-22T09:11:00Z', who: engine, allowedActions: ['revert', 'ignore'] },
]

export const snapshots = (): Snapshot[] =>
  (['before-change', 'scheduled', 'on-demand'] as const).map((kind, place) => ({
    id: `bb000000-0000-4000-8000-00000000000${place}`, instance: 'c0000000-0000-4000-8000-000000000002', instanceName: '/shop/db', packageName: 'postgresql', revision: 2 - Math.min(place, 1), target: 'd0000000-0000-4000-8000-000000000001',
    kind, state: 'ready', place: 'local', rawBytes: part.rawBytes, packedBytes: part.packedBytes, operation: place === 0 ? 'f0000000-0000-4000-8000-000000000002' : null,
    createdAt: `2026-11-${20 - place}T09:12:00Z`, takenAt: `2026-11-${20 - place}T09:12:09Z`, volumes: [part], allowedActions: ['restore', 'delete', 'clone'],
  }))

export const activity: Activity[] = [
  { id: 3, at: '2026-11-22T09:13:30Z', by: 'admin', action: 'install-failed', subject: { kind: 'instance', id: 'x', name: '/events' }, message: 'Installing kafka 4.3.1 as /events failed', client: { kind: 'browser', address: '127.0.0.1' }, plan: 'cc000000-0000-4000-8000-000000000001' },
  { id: 2, at: '2026-11-20T10:00:00Z', by: 'grace', action: 'add-repository', subject: { kind: 'repository', id: '0b6d1a52-0000-4000-8000-000000000001', name: 'samples' }, message: 'Added the repository samples', client: { kind: 'token', address: '192.0.2.17' }, plan: null },
  { id: 1, at: '2026-11-19T09:12:09Z', by: 'admin', action: 'install-succeeded', subject: { kind: 'instance', id: 'c0000000-0000-4000-8000-000000000002', name: '/shop/db' }, message: 'Installed postgresql 15.8-2 as /shop/db', client: null, plan: null },
]
