import type { Account, Drift, Instance, LiveEvent, Operation, Plan, PlanRequest, Policy, Registry, Repository, Snapshot, SnapshotSchedule, Target, Token } from '@/api/types'
import { drift, registries, snapshots } from './data'
import { instances, operations, volumes } from './instances'
import { planFor } from './plans'
import { communityRepository, samples } from './repositories'
import { containers, local } from './targets'

/** What is told; the time is when it is sent. */
type News = Omit<LiveEvent, 'at'>

const id = () => crypto.randomUUID()

const spokenKind: Record<Plan['kind'], string> = { install: 'Install', clone: 'Clone', upgrade: 'Upgrade', reconfigure: 'Change', scale: 'Scale', restart: 'Restart', rollback: 'Roll back', uninstall: 'Uninstall', snapshot: 'Save', restore: 'Restore' }

/** The mock server's memory: small, and reset for every test. */
export class World {
  loggedIn = true
  repositories: Repository[] = [structuredClone(samples), structuredClone(communityRepository)]
  instances = instances()
  operations = operations()
  volumes = volumes()
  targets: Target[] = [local]
  containers = containers()
  snapshots: Snapshot[] = snapshots()
  drift: Drift[] = drift()
  schedule: SnapshotSchedule | null = null
  registries: Registry[] = registries()
  plans: Plan[] = []
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
    const origin = request.kind === 'clone' ? (request.instance ?? this.snapshots.find(({ id }) => id === request.snapshot)?.instance) : request.kind === 'install' ? undefined : request.instance
    const plan = planFor(request, this.instances.find((instance) => instance.id === origin))
    this.plans.push(plan)
    return plan
  }

  /** An operation that no plan came before. */
  start(kind: Operation['kind'], instanceId: string, steps: string[]): Operation {
    const instanceName = this.instances.find(({ id }) => id === instanceId)?.name ?? '/gone'
    return this.run({ kind, instanceId, instanceName, title: `${kind === 'snapshot' ? 'Take a snapshot of' : 'Restore'} ${instanceName}`, plan: null, steps })
  }

  apply(plan: Plan): Operation {
    const operation = this.run({ ...plan, title: `${spokenKind[plan.kind]} ${plan.package} ${plan.version} as ${plan.instanceName}`, plan: plan.id, steps: plan.effects.steps })
    if (plan.kind === 'install' || plan.kind === 'clone') {
      const first = instances()[0]
      if (first) this.instances.push({ ...first, id: plan.instanceId, name: plan.instanceName, package: plan.package, version: plan.version, state: 'installing', health: 'starting', endpoints: plan.effects.endpoints, tasks: { wanted: 1, running: 0, healthy: 0 }, operation: { id: operation.id, kind: plan.kind, state: 'running' }, iconUrl: `/api/v1/icons/${plan.package}` })
    }
    return operation
  }

  private run({ kind, title, instanceId, instanceName, plan, steps }: { kind: Operation['kind']; title: string; instanceId: string; instanceName: string; plan: string | null; steps: string[] }): Operation {
    const operation: Operation = {
      id: id(), kind, title, state: 'running', instance: { id: instanceId, name: instanceName }, plan, requestedBy: 'admin', createdAt: new Date().toISOString(), startedAt: new Date().toISOString(), endedAt: null, message: null, waitingFor: null,
      progress: { percent: 0, what: steps[0] ?? '' },
      steps: steps.map((step, number) => ({ number: number + 1, title: step, target: 'local', status: 'pending', attempt: 1, progress: null, startedAt: null, endedAt: null, message: null })),
      evidence: null, allowedActions: ['cancel'],
    }
    this.operations.unshift(operation)
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
