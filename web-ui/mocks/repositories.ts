import type { IndexRun, Repository, RepositoryProblem } from '@/api/types'

const base = { kind: 'git' as const, folder: null, priority: 1, pollInterval: 'PT1M', credentials: { kind: 'none' as const, username: null }, allowedActions: ['change', 'refresh', 'remove', 'problems'] }

export const samples: Repository = {
  ...base,
  id: '0b6d1a52-0000-4000-8000-000000000001',
  name: 'samples',
  address: 'http://127.0.0.1:8080/git/samples.git',
  reference: 'main',
  folder: 'repo',
  webhookPath: '/hooks/0b6d1a52-0000-4000-8000-000000000001',
  freshness: { state: 'fresh', lastIndexedAt: new Date(Date.now() - 40_000).toISOString(), lastCommit: 'f3c1a9be77d0c1f2a3b4c5d6e7f8091a2b3c4d5e', lastError: null, lastCheckedAt: new Date(Date.now() - 10_000).toISOString(), nextPollAt: new Date(Date.now() + 50_000).toISOString() },
  counts: { packages: 4, versions: 9, problems: 0 },
}

export const communityRepository: Repository = {
  ...base,
  id: '0b6d1a52-0000-4000-8000-000000000002',
  name: 'community',
  address: 'https://git.example.org/platform/community-packages-with-a-long-address.git',
  reference: 'version-3.x',
  priority: 2,
  credentials: { kind: 'token', username: 'reader' },
  webhookPath: '/hooks/0b6d1a52-0000-4000-8000-000000000002',
  freshness: { state: 'failing', lastIndexedAt: '2026-11-21T08:30:00Z', lastCommit: '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b', lastError: 'git.example.org refused the token of “reader” (HTTP 401). The catalog shows the last state that was read.', lastCheckedAt: new Date(Date.now() - 60_000).toISOString(), nextPollAt: new Date(Date.now() + 200_000).toISOString() },
  counts: { packages: 94, versions: 645, problems: 2 },
}

export const indexRuns: IndexRun[] = [
  { id: 'a0000000-0000-4000-8000-000000000001', startedAt: '2026-11-22T10:00:00Z', endedAt: '2026-11-22T10:00:01.2Z', state: 'succeeded', trigger: 'webhook', fromCommit: '0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f60718293', toCommit: 'f3c1a9be77d0c1f2a3b4c5d6e7f8091a2b3c4d5e', added: 1, changed: 2, withdrawn: 0, problems: 1, fetchMillis: 310, indexMillis: 95, message: null },
  { id: 'a0000000-0000-4000-8000-000000000002', startedAt: '2026-11-22T09:59:00Z', endedAt: '2026-11-22T09:59:00.040Z', state: 'unchanged', trigger: 'poll', fromCommit: '0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f60718293', toCommit: '0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f60718293', added: 0, changed: 0, withdrawn: 0, problems: 0, fetchMillis: 310, indexMillis: 95, message: null },
  { id: 'a0000000-0000-4000-8000-000000000003', startedAt: '2026-11-22T09:40:00Z', endedAt: '2026-11-22T09:40:10Z', state: 'failed', trigger: 'demand', fromCommit: null, toCommit: null, added: 0, changed: 0, withdrawn: 0, problems: 0, fetchMillis: 310, indexMillis: 95, message: 'The host git.example.org did not answer within 10 s.' },
]

export const problems: RepositoryProblem[] = [
  { rule: 'json.syntax', severity: 'error', path: 'repo/packages/B/broken/4', file: 'config.json', pointer: '', line: 17, column: 5, message: 'Expected a comma or } after the value.', expected: 'a comma between "cpus" and "mem"', package: 'broken', release: 4 },
  { rule: 'package.maintainer', severity: 'warning', path: 'repo/packages/N/nginx/3', file: 'package.json', pointer: '/maintainer', line: 6, column: 3, message: 'The maintainer is not a mail address.', expected: 'an address like team@example.org', package: 'nginx', release: 3 },
]
