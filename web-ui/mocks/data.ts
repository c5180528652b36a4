import type { Snapshot } from '@/api/types'

const part = { volume: 'e0000000-0000-4000-8000-000000000001', name: 'shop-db.postgresql.data.0', key: 'postgresql.data.0', rawBytes: 412_000_000, packedBytes: 96_000_000, sha256: 'ab'.repeat(32) }

export const snapshots = (): Snapshot[] =>
  (['before-change', 'scheduled', 'on-demand'] as const).map((kind, place) => ({
    id: `bb000000-0000-4000-8000-00000000000${place}`, instance: 'c0000000-0000-4000-8000-000000000002', instanceName: '/shop/db', packageName: 'postgresql', revision: 2 - Math.min(place, 1), target: 'd0000000-0000-4000-8000-000000000001',
    kind, state: 'ready', place: 'local', rawBytes: part.rawBytes, packedBytes: part.packedBytes, operation: place === 0 ? 'f0000000-0000-4000-8000-000000000002' : null,
    createdAt: `2026-11-${20 - place}T09:12:00Z`, takenAt: `2026-11-${20 - place}T09:12:09Z`, volumes: [part], allowedActions: ['restore', 'delete'],
  }))
