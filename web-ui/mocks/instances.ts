import type { Instance, InstanceDetails, Operation, Providers, Revision, Task, Volume } from '@/api/types'
import { samples } from './repositories'
import { local } from './targets'

const target = { id: local.id, name: local.name }
const actions = ['upgrade', 'reconfigure', 'scale', 'restart', 'rollback', 'clone', 'snapshot', 'uninstall', 'uninstall-with-data', 'set-drift-policy', 'logs']

const instance = (number: number, changes: Partial<Instance>): Instance => ({
  id: `c0000000-0000-4000-8000-00000000000${number}`,
  name: '/hello-world',
  package: 'hello-world',
  version: '1.2.0',
  iconUrl: `/api/v1/icons/${changes.package ?? 'hello-world'}`,
  target,
  state: 'running',
  health: 'healthy',
  healthReason: '',
  revision: 1,
  installedAt: '2026-11-22T09:12:00Z',
  installedBy: 'admin',
  operation: null,
  upgradeAvailable: null,
  tasks: { wanted: 1, running: 1, healthy: 1 },
  drift: 0,
  driftPolicy: 'heal',
  endpoints: [{ name: 'web', title: 'Web page', service: 'hello-world', url: 'http://127.0.0.1:31000/', inside: 'hello-world:8080', outside: '127.0.0.1:31000', protocol: 'http', webPath: '/', primary: true }],
  allowedActions: actions,
  ...changes,
})

export const instances = (): Instance[] => [
  instance(1, {}),
  instance(2, {
    name: '/shop/db', package: 'postgresql', version: '15.8-2', revision: 2, upgradeAvailable: '18.1-1', drift: 2, driftPolicy: 'report', installedAt: '2026-11-19T09:12:00Z',
    endpoints: [{ name: 'sql', title: 'SQL', service: 'postgresql', url: null, inside: 'shop-db:5432', outside: '127.0.0.1:31001', protocol: 'tcp', webPath: null, primary: true }],
  }),
  instance(3, {
    name: '/shop/cache-with-a-very-long-name-that-does-not-fit-into-a-narrow-column-anywhere', package: 'redis', version: '7.0.15', state: 'degraded', health: 'degraded',
    healthReason: 'Task 0 was killed for using more than 64 MiB of memory; next start in 20 s.', tasks: { wanted: 3, running: 2, healthy: 2 }, endpoints: [],
  }),
]

export const provided = (of: Instance): Providers['instances'][number] => ({
  id: of.id, name: of.name, packageName: of.package, version: of.version, provides: of.package, title: of.package, address: of.endpoints[0]?.inside ?? 'cache-shop:6379', installed: of.revision > 0,
})

export const details = (of: Instance): InstanceDetails => ({
  ...of,
  options: { service: { name: of.name, instances: of.tasks.wanted, cpus: 0.1, mem: 64 }, page: { title: 'Hello from the mock', theme: 'auto' }, security: { user: 'guest', password: null } },
  answers: { page: { title: 'Hello from the mock' }, security: { password: null } },
  secretPointers: ['/security/password'],
  notes: { postInstall: 'Open the endpoint `web` to see the page, or call it from a container of yours: `docker run --rm --network dcos debian:bookworm-slim`.' },
  warnings: [{ path: '/upgradeStrategy', message: 'minimumHealthCapacity is not used with one copy.' }],
  repository: { id: samples.id, name: samples.name },
  commit: samples.freshness.lastCommit,
  definition: { id: of.name, instances: of.tasks.wanted, cpus: 0.1, mem: 64 },
  services: [{ name: of.package, tasks: of.tasks.wanted }],
  bindings: of.name === '/hello-world' ? [{ need: 'database', kind: 'postgresql', provider: { instance: 'c0000000-0000-4000-8000-000000000002', name: '/shop/db', provides: 'postgresql' }, address: 'shop-db:5432' }, { need: 'mail', kind: 'smtp', provider: null, address: 'mail.a-rather-long-domain-name.example.org:25' }] : [],
  boundBy: of.name === '/shop/db' ? [{ id: 'c0000000-0000-4000-8000-000000000001', name: '/hello-world', need: 'database' }] : [],
})

export const tasks = (of: Instance): Task[] =>
  Array.from({ length: of.tasks.wanted }, (_, index) => {
    const host = of.name.slice(1).split('/').reverse().join('-')
    const down = index === 0 && of.health === 'degraded'
    return {
      id: `${of.id}-${index}`,
      name: `${of.name.slice(1).replaceAll('/', '-')}.${of.package}.${index}.r1`,
      service: of.package,
      index,
      revision: 1,
      node: 'local',
      state: down ? 'backing-off' : 'running',
      health: down ? 'restarting' : 'healthy',
      reason: down ? 'ended because it used more memory than its limit; restart 5 follows after 20 s' : '',
      restarts: down ? 4 : 0,
      exitCode: down ? 137 : null,
      outOfMemory: down,
      startedAt: new Date(Date.now() - 7_200_000).toISOString(),
      nextStartAt: down ? new Date(Date.now() + 20_000).toISOString() : null,
      imageDigest: 'sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
      address: down ? null : `10.90.0.${10 + index}`,
      networkName: `${host}-${index}.${host}`,
    }
  })

export const revisions = (of: Instance): Revision[] =>
  [1, 2].slice(0, of.revision).map((number) => ({
    number, package: of.package, version: number === of.revision ? of.version : '15.6-1', release: number, secretPointers: [], commit: samples.freshness.lastCommit,
    options: { service: { instances: 1, mem: 256 * number }, database: { connections: 100 * number } },
    definition: { id: of.name, instances: 1, cpus: 0.5, mem: 256 * number, disk: 0, container: { type: 'DOCKER', docker: { image: `universe/${of.package}:${number}` } }, env: { MAX_CONNECTIONS: String(100 * number) } },
    imageDigests: { [`universe/${of.package}:${number}`]: 'sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef' },
    createdAt: of.installedAt ?? '', createdBy: 'admin', operation: null,
  }))

export const volumes = (): Volume[] => [
  { id: 'e0000000-0000-4000-8000-000000000001', name: 'shop-db.postgresql.data.0', node: 'local', target: target.id, state: 'in-use', owner: { instanceId: 'c0000000-0000-4000-8000-000000000002', instanceName: '/shop/db', package: 'postgresql', service: 'postgresql', index: 0, volume: 'data' }, createdAt: '2026-11-19T09:12:00Z', keptSince: null, keptUntil: null, allowedActions: [] },
  { id: 'e0000000-0000-4000-8000-000000000002', name: 'old-db.hello-world.data.0', node: 'local', target: target.id, state: 'kept', owner: { instanceId: 'c0000000-0000-4000-8000-000000000099', instanceName: '/old/db', package: 'hello-world', service: 'hello-world', index: 0, volume: 'data' }, createdAt: '2026-09-01T09:12:00Z', keptSince: '2026-11-10T12:00:00Z', keptUntil: '2026-12-10T12:00:00Z', allowedActions: ['purge'] },
]

const step = (number: number, title: string, status: Operation['steps'][number]['status'], message: string | null = null): Operation['steps'][number] => ({
  number, title, target: 'local', status, attempt: 1, progress: null, message,
  startedAt: status === 'pending' || status === 'skipped' ? null : '2026-11-22T09:12:00Z',
  endedAt: status === 'done' || status === 'failed' || status === 'undone' ? '2026-11-22T09:12:03.5Z' : null,
})

export const operations = (): Operation[] => [
  {
    id: 'f0000000-0000-4000-8000-000000000001', kind: 'install', title: 'Install kafka 4.3.1 as /events', state: 'failed', instance: { id: 'c0000000-0000-4000-8000-000000000090', name: '/events' }, plan: null, requestedBy: 'admin',
    createdAt: '2026-11-22T09:12:00Z', startedAt: '2026-11-22T09:12:00Z', endedAt: '2026-11-22T09:13:30Z', message: 'The task never became healthy: it ended with exit code 1 five times.', waitingFor: null, progress: { percent: 60, what: 'Waiting until healthy' },
    steps: [step(1, 'Pull image universe/kafka:4.3.1', 'done'), step(2, 'Create network and volumes', 'undone'), step(3, 'Start events.kafka.0.r1', 'undone'), step(4, 'Wait until healthy', 'failed', 'Exit code 1 after 2.1 s, five times in a row.')],
    evidence: {
      tasks: [{ task: 'events.kafka.0.r1', image: 'universe/kafka:4.3.1', state: 'BACKING_OFF', reason: 'Ended with exit code 1', restarts: 4, exitCode: 1, outOfMemory: false, health: 'connection refused on port 9092', log: ['INFO Starting broker 0', 'INFO Log directory /data', 'ERROR Exiting: no space left on device', 'INFO Shutting down'] }],
      definition: { id: '/events', mem: 512 },
    }, allowedActions: [],
  },
  {
    id: 'f0000000-0000-4000-8000-000000000002', kind: 'install', title: 'Install postgresql 15.8-2 as /shop/db', state: 'succeeded', instance: { id: 'c0000000-0000-4000-8000-000000000002', name: '/shop/db' }, plan: null, requestedBy: 'admin',
    createdAt: '2026-11-19T09:12:00Z', startedAt: '2026-11-19T09:12:00Z', endedAt: '2026-11-19T09:12:09Z', message: null, waitingFor: null, progress: { percent: 100, what: 'Done' },
    steps: [step(1, 'Pull image universe/postgresql:15.8', 'done'), step(2, 'Create volumes', 'done'), step(3, 'Start the task', 'done'), step(4, 'Wait until healthy', 'done')], evidence: null, allowedActions: [],
  },
]
