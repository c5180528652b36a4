import type { Instance, Plan, PlanRequest } from '@/api/types'

/** What the mock server would do, in the shape of the real one's plans. */
export function planFor(request: PlanRequest, subject: Instance | undefined): Plan {
  const installing = request.kind === 'install'
  const cloning = request.kind === 'clone'
  const name = cloning ? request.name : installing ? (request.name ?? `/${request.package}`) : (subject?.name ?? '/gone')
  const common = {
    id: crypto.randomUUID(), kind: request.kind, instanceName: name, instanceId: (!cloning && subject?.id) || crypto.randomUUID(), operation: null, empty: false,
    package: installing ? request.package : (subject?.package ?? 'hello-world'), version: versionOf(request, subject),
    createdAt: new Date().toISOString(), expiresAt: new Date(Date.now() + 3_600_000).toISOString(), stale: false, allowedActions: ['apply'], hops: [], bindings: installing ? bindingsOf(request.bindings) : [],
    checks: [{ name: 'Enough memory on local', passed: true, message: '64 MiB of 3.1 GiB free' }, { name: 'Port 31002 is free', passed: true, message: '' }],
  }
  switch (request.kind) {
    case 'install':
      return { ...common, ...install(common, Object.keys(request.reuseVolumes ?? {}).length > 0) }
    case 'clone':
      return { ...common, ...clone(common, subject, Boolean(request.snapshot)) }
    case 'uninstall':
      return { ...common, ...uninstall(common, request.volumes === 'delete', request.keepDays ?? null) }
    case 'scale':
      return request.tasks === subject?.tasks.wanted ? { ...common, ...change(common, request), empty: true, allowedActions: [], options: [], definition: { before: null, after: null }, effects: nothing } : { ...common, ...change(common, request) }
    case 'upgrade':
      return request.version === '18.1-1' ? { ...common, ...overHops(common, request) } : { ...common, ...change(common, request) }
    case 'reconfigure':
    case 'rollback':
    case 'restart':
      return { ...common, ...change(common, request) }
  }
}

const bindingsOf = (chosen: Extract<PlanRequest, { kind: 'install' }>['bindings']): Plan['bindings'] =>
  Object.entries(chosen ?? {}).flatMap(([need, choice]) =>
    choice.instance || choice.address ? [{ need, kind: need, provider: choice.instance ? { instance: choice.instance, name: '/shop/db', provides: choice.provides ?? '' } : null, address: choice.address ?? 'shop-db:5432' }] : [],
  )

const versionOf = (request: PlanRequest, subject: Instance | undefined) =>
  ((request.kind === 'install' || request.kind === 'upgrade') && request.version) || (subject?.version ?? '1.2.0')

const nothing: Plan['effects'] = { tasks: [], images: [], volumes: [], ports: [], endpoints: [], steps: [], interruption: 'none: it is like that already', interruptions: [] }

interface Of {
  instanceName: string
  package: string
}

type Part = Pick<Plan, 'options' | 'definition' | 'effects' | 'warnings'>
const baseOf = (of: Of) => of.instanceName.slice(1).replaceAll('/', '-')
const option = (pointer: string, before: unknown, after: unknown, change: Plan['options'][number]['change'], more: Partial<Plan['options'][number]> = {}): Plan['options'][number] => ({
  pointer, title: pointer.split('/').at(-1) ?? '', before, after, secret: false, change, answered: false, message: null, ...more,
})

function install(of: Of, reusing: boolean): Part {
  const base = baseOf(of)
  return {
    options: [
      option('/page/title', 'Hello, world', 'Hello, cluster', 'changed', { answered: true }),
      option('/security/password', null, null, 'added', { secret: true, answered: true }),
      option('/service/instances', 1, 1, 'kept'),
    ],
    definition: { before: null, after: { id: of.instanceName, instances: 1, cpus: 0.1, mem: 64, container: { type: 'DOCKER', docker: { image: 'universe/hello-world:1.2.0' } }, env: { TITLE: 'Hello, cluster', PASSWORD: '(secret)' } } },
    effects: {
      ...nothing,
      tasks: [{ name: `${base}.${of.package}.0.r1`, service: of.package, index: 0, action: 'create', reason: '' }],
      images: [{ image: `universe/${of.package}:1.2.0`, present: false, sizeBytes: 82_400_000, digest: `sha256:${'5e'.repeat(32)}` }],
      volumes: [{ name: `${base}.${of.package}.data.0`, action: reusing ? 'reuse' : 'create', reason: '' }],
      ports: [{ service: of.package, task: 0, name: 'web', hostAddress: '127.0.0.1', hostPort: 31002, containerPort: 8080 }],
      endpoints: [{ name: 'web', title: 'Web page', service: of.package, url: 'http://127.0.0.1:31002/', inside: `${base}:8080`, outside: '127.0.0.1:31002', protocol: 'http', webPath: '/', primary: true }],
      steps: [`Pull image universe/${of.package}:1.2.0`, 'Create network and volumes', `Start ${base}.${of.package}.0.r1`, 'Wait until healthy'],
      interruption: 'None: nothing runs under this name yet.',
    },
    warnings: [{ path: '/upgradeStrategy', message: 'minimumHealthCapacity is not used with one copy.' }],
  }
}

function clone(of: Of, original: Instance | undefined, saved: boolean): Part {
  const { effects, ...rest } = install(of, false)
  const name = original?.name ?? '/gone'
  return {
    ...rest,
    effects: {
      ...effects,
      tasks: saved ? effects.tasks : [...effects.tasks, { name: `${baseOf({ ...of, instanceName: name })}.${of.package}.0.r2`, service: of.package, index: 0, action: 'restart', reason: 'stopped while its data is saved' }],
      volumes: effects.volumes.map((volume) => ({ ...volume, reason: saved ? `filled with the data that ${name} had at 2026-11-20T09:12:09Z, 412 MB` : `filled with the data that ${name} has then` })),
      steps: [`Pull image universe/${of.package}:15.8`, 'Create network and volumes', ...(saved ? [] : [`Save the data of ${name}`]), 'Fill 1 volume', 'Start the task', 'Wait until healthy', ...(saved ? [] : ['Delete the snapshot that was taken for it'])],
      interruption: saved ? `none: ${name} goes on` : `${name}: while its data is saved`,
      interruptions: saved ? [] : [{ service: name, what: 'while its data is saved' }],
    },
  }
}

function uninstall(of: Of, deleting: boolean, keepDays: number | null): Part {
  const base = baseOf(of)
  return {
    options: [], warnings: [],
    definition: { before: { id: of.instanceName, instances: 1 }, after: null },
    effects: {
      ...nothing,
      tasks: [{ name: `${base}.${of.package}.0.r1`, service: of.package, index: 0, action: 'remove', reason: '' }],
      volumes: [{ name: `${base}.${of.package}.data.0`, action: deleting ? 'delete' : 'keep', reason: keepDays ? `its data stays for ${keepDays} days, then it is purged` : '' }],
      steps: ['Close endpoints', 'Stop the task', deleting ? 'Delete volumes' : 'Keep volumes'],
      interruption: 'The instance stops for good.',
    },
  }
}

function overHops(of: Of, request: PlanRequest): Part & Pick<Plan, 'hops'> {
  const whole = change(of, request)
  const base = baseOf(of)
  const hops = ['15.9-1', '18.1-1'].map((version, place) => ({
    version,
    revision: place + 2,
    note: place === 0 ? null : 'Version 18 writes its data in **another format**. There is no way back without a snapshot.',
    options: place === 0 ? whole.options.slice(0, 3) : whole.options.slice(3),
    effects: { ...whole.effects, tasks: whole.effects.tasks.map((task) => ({ ...task, name: `${base}.${of.package}.0.r${place + 2}` })), steps: [] },
  }))
  const own = hops.flatMap(({ version, revision }) => [...whole.effects.steps, `Commit revision ${revision}`].map((step) => `${version}: ${step}`))
  return {
    ...whole,
    hops,
    effects: { ...whole.effects, tasks: hops.flatMap(({ effects }) => effects.tasks), steps: ['Reserve what revisions 2 to 3 need', ...own] },
    warnings: [{ path: 'hops', message: '2 changes, one after another; when one fails or is cancelled, all of them are undone and 15.8-1 runs again' }, ...whole.warnings],
  }
}

function change(of: Of, request: PlanRequest): Part {
  const base = baseOf(of)
  const definition = { id: of.instanceName, instances: 1, cpus: 0.5, mem: 512, disk: 0, container: { type: 'DOCKER', docker: { image: `universe/${of.package}:15.8` } }, env: { MAX_CONNECTIONS: '100' } }
  const same = request.kind === 'restart'
  const scaled = request.kind === 'scale' ? request.tasks : 1
  return {
    options: same
      ? []
      : [
          option('/database/connections', 100, 200, 'changed', { title: 'Database / Connections', answered: true }),
          option('/database/locale', 'C', null, 'removed', { title: 'Database / Locale', answered: true, message: 'the new version has no such option' }),
          option('/database/cache', null, '256MB', 'added', { title: 'Database / Cache' }),
          option('/security/password', null, null, 'kept', { title: 'Password', secret: true, answered: true }),
          option('/service/mem', 512, 512, 'kept', { title: 'Service / Memory', answered: true }),
        ],
    definition: { before: definition, after: same ? definition : { ...definition, instances: scaled, container: { type: 'DOCKER', docker: { image: `universe/${of.package}:15.9` } }, env: { MAX_CONNECTIONS: '200', CACHE: '256MB' } } },
    effects: {
      ...nothing,
      tasks: [{ name: `${base}.${of.package}.0.r2`, service: of.package, index: 0, action: same ? 'restart' : 'replace', reason: same ? 'asked for' : 'image and environment differ' }],
      images: same ? [] : [{ image: `universe/${of.package}:15.9`, present: true, sizeBytes: 390_000_000, digest: null }],
      volumes: [{ name: `${base}.${of.package}.data.0`, action: 'keep', reason: 'stays with task 0' }],
      steps: ['Reserve its place', `Stop ${base}.${of.package}.0.r1`, 'Save the data of 1 volume', `Start ${base}.${of.package}.0.r2`, 'Wait until healthy', 'Accept the revision'],
      interruption: 'some seconds, while its only task is replaced',
      interruptions: [{ service: of.package, what: 'stops, saves its data, and starts again' }],
    },
    warnings: [],
  }
}
