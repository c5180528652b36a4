import type { Account, Instance, LiveEvent, Operation, Plan, PlanRequest, Policy, Repository, Target, Token } from '@/api/types'
import { instances, operations, volumes } from './instances'
import { communityRepository, samples } from './repositories'
import { local } from './targets'

/** What is told; the time is when it is sent. */
type News = Omit<LiveEvent, 'at'>

const id = () => crypto.randomUUID()

/** The mock server's memory: small, and reset for every test. */
export class World {
  loggedIn = true
  repositories: Repository[] = [structuredClone(samples), structuredClone(communityRepository)]
  instances = instances()
  operations = operations()
  volumes = volumes()
  targets: Target[] = [local]
  plans: Plan[] = []
  requests = new Map<string, PlanRequest>()
  tokens: Token[] = [{ id: id(), name: 'deploy pipeline', createdAt: '2026-10-01T08:00:00Z', expiresAt: null, lastUsedAt: '2026-11-22T08:00:00Z', allowedActions: ['revoke'] }]
  accounts: Account[] = [
    { id: id(), name: 'admin', role: 'admin', disabled: false, createdAt: '2026-05-01T08:00:00Z', allowedActions: [] },
    { id: id(), name: 'grace', role: 'installer', disabled: false, createdAt: '2026-06-01T08:00:00Z', allowedActions: ['change-role', 'disable'] },
    { id: id(), name: 'guest', role: 'viewer', disabled: true, createdAt: '2026-06-01T08:00:00Z', allowedActions: ['change-role', 'enable'] },
  ]
  policy: Policy = { allowPrivileged: false, allowHostNetwork: false, allowHostProcesses: false, allowHostIpc: false, allowDockerSocket: false, hostPaths: ['/srv/shared'], capabilities: [] }
  private listeners = new Set<(event: News, number: number) => void>()
  private count = 0

  constructor(private readonly pace = 700) {}

  listen(listener: (event: News, number: number) => void) {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  tell(event: News) {
    this.count += 1
    for (const listener of this.listeners) listener(event, this.count)
  }

  makePlan(request: PlanRequest): Plan {
    const installing = request.kind === 'install'
    const subject = installing ? undefined : this.instances.find((instance) => instance.id === request.instance)
    const name = installing ? (request.name ?? `/${request.package}`) : (subject?.name ?? '/gone')
    const base = name.slice(1).replaceAll('/', '-')
    const package_ = installing ? request.package : (subject?.package ?? 'hello-world')
    const version = (installing ? request.version : subject?.version) ?? '1.2.0'
    const data = installing ? (Object.keys(request.reuseVolumes ?? {}).length > 0 ? 'reuse' : 'create') : request.volumes === 'delete' ? 'delete' : 'keep'
    const plan: Plan = {
      id: id(), kind: request.kind, package: package_, version, instanceName: name, instanceId: subject?.id ?? id(), operation: null,
      createdAt: new Date().toISOString(), expiresAt: new Date(Date.now() + 3_600_000).toISOString(), stale: false,
      options: installing
        ? [
            { pointer: '/page/title', title: 'title', before: 'Hello, world', after: 'Hello, cluster', secret: false, change: 'changed' },
            { pointer: '/security/password', title: 'password', before: null, after: null, secret: true, change: 'added' },
            { pointer: '/service/instances', title: 'instances', before: 1, after: 1, secret: false, change: 'kept' },
          ]
        : [],
      definition: installing
        ? { before: null, after: { id: name, instances: 1, cpus: 0.1, mem: 64, container: { type: 'DOCKER', docker: { image: 'universe/hello-world:1.2.0' } }, env: { TITLE: 'Hello, cluster', PASSWORD: '(secret)' } } }
        : { before: { id: name, instances: 1 }, after: null },
      effects: {
        tasks: [{ name: `${base}.${package_}.0.r1`, service: package_, index: 0, action: installing ? 'create' : 'remove', reason: '' }],
        images: installing ? [{ image: `universe/${package_}:1.2.0`, present: false, sizeBytes: 82_400_000 }] : [],
        volumes: [{ name: `${base}.${package_}.data.0`, action: data, reason: '' }],
        ports: installing ? [{ service: package_, task: 0, name: 'web', hostAddress: '127.0.0.1', hostPort: 31002, containerPort: 8080 }] : [],
        endpoints: installing ? [{ name: 'web', title: 'Web page', service: package_, url: 'http://127.0.0.1:31002/', inside: `${base}:8080`, outside: '127.0.0.1:31002', protocol: 'http', webPath: '/', primary: true }] : [],
        steps: installing ? [`Pull image universe/${package_}:1.2.0`, 'Create network and volumes', `Start ${base}.${package_}.0.r1`, 'Wait until healthy'] : ['Close endpoints', 'Stop the task', data === 'delete' ? 'Delete volumes' : 'Keep volumes'],
        interruption: installing ? 'None: nothing runs under this name yet.' : 'The instance stops for good.',
      },
      warnings: installing ? [{ path: '/upgradeStrategy', message: 'minimumHealthCapacity is not used with one copy.' }] : [],
      checks: [{ name: 'Enough memory on local', passed: true, message: '64 MiB of 3.1 GiB free' }, { name: 'Port 31002 is free', passed: true, message: '' }],
      allowedActions: ['apply'],
    }
    this.plans.push(plan)
    this.requests.set(plan.id, request)
    return plan
  }

  apply(plan: Plan): Operation {
    const installing = plan.kind === 'install'
    const { instanceId } = plan
    const operation: Operation = {
      id: id(), kind: plan.kind, title: `${installing ? 'Install' : 'Uninstall'} ${plan.package} ${plan.version} ${installing ? 'as ' : ''}${plan.instanceName}`, state: 'running',
      instance: { id: instanceId, name: plan.instanceName }, plan: plan.id, requestedBy: 'admin', createdAt: new Date().toISOString(), startedAt: new Date().toISOString(), endedAt: null, message: null, waitingFor: null,
      progress: { percent: 0, what: plan.effects.steps[0] ?? '' },
      steps: plan.effects.steps.map((title, number) => ({ number: number + 1, title, target: 'local', status: 'pending', attempt: 1, progress: null, startedAt: null, endedAt: null, message: null })),
      evidence: null, allowedActions: ['cancel'],
    }
    this.operations.unshift(operation)
    if (installing) {
      const first = instances()[0]
      if (first) this.instances.push({ ...first, id: instanceId, name: plan.instanceName, package: plan.package, version: plan.version, state: 'installing', health: 'starting', endpoints: plan.effects.endpoints, tasks: { wanted: 1, running: 0, healthy: 0 }, operation: { id: operation.id, kind: 'install', state: 'running' }, iconUrl: `/api/v1/icons/${plan.package}` })
    }
    this.advance(operation, 0)
    return structuredClone(operation)
  }

  private advance(operation: Operation, at: number) {
    if (operation.state === 'cancelled') return
    const [before, current] = [operation.steps[at - 1], operation.steps[at]]
    if (before) Object.assign(before, { status: 'done', endedAt: new Date().toISOString() })
    if (current) {
      Object.assign(current, { status: 'running', startedAt: new Date().toISOString(), progress: { percent: 40, what: '33 of 82 MB' } })
      operation.progress = { percent: Math.round((at / operation.steps.length) * 100), what: current.title }
      setTimeout(() => this.advance(operation, at + 1), this.pace)
    } else {
      Object.assign(operation, { state: 'succeeded', endedAt: new Date().toISOString(), progress: { percent: 100, what: 'Done' }, allowedActions: [] })
      this.finish(operation)
    }
    this.tell({ topic: 'operation', subject: operation.id, type: 'operation-changed', payload: structuredClone(operation) })
  }

  private finish(operation: Operation) {
    const subject = this.instances.find((instance) => instance.id === operation.instance?.id)
    if (operation.kind === 'uninstall') this.instances = this.instances.filter((instance) => instance !== subject)
    else if (subject) Object.assign(subject, { state: 'running', health: 'healthy', operation: null, tasks: { wanted: 1, running: 1, healthy: 1 } } satisfies Partial<Instance>)
    this.tell({ topic: 'instance', subject: operation.instance?.id ?? '', type: 'instance-changed', payload: subject ?? null })
  }

  cancel(operation: Operation) {
    Object.assign(operation, { state: 'cancelled', endedAt: new Date().toISOString(), allowedActions: [], message: 'Cancelled by admin; what was done has been undone.' })
    for (const step of operation.steps) step.status = step.status === 'pending' ? 'skipped' : 'undone'
    this.tell({ topic: 'operation', subject: operation.id, type: 'operation-changed', payload: structuredClone(operation) })
  }
}
