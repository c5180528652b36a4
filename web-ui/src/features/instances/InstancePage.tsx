import { Link, NavLink, Outlet, useParams } from 'react-router'
import type { InstanceDetails } from '@/api/types'
import { paths } from '@/lib/paths'
import type { Tone } from '@/lib/states'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { PackageIcon } from '@/ui/PackageIcon'
import { Page } from '@/ui/Page'
import { Status } from '@/ui/Status'
import { Actions } from './Actions'
import { Configuration } from './Configuration'
import { condition } from './health'
import { InstanceOverview } from './InstanceOverview'
import { Logs } from './Logs'
import { useInstance } from './queries'
import { Revisions } from './Revisions'
import { Snapshots } from './Snapshots'

const tabs = [
  { path: undefined, label: 'Overview' },
  { path: 'logs', label: 'Logs' },
  { path: 'configuration', label: 'Configuration' },
  { path: 'revisions', label: 'Revisions' },
  { path: 'snapshots', label: 'Snapshots' },
] as const

export function InstancePage() {
  const { id = '', tab } = useParams()
  const instance = useInstance(id)
  const above = <Link to={paths.instances()} className="u-dim">Instances</Link>
  if (!instance.data) {
    return (
      <Page title="Instance" above={above}>
        {instance.error ? <ErrorNote error={instance.error} retry={() => void instance.refetch()} /> : <Loading what="the instance" lines={4} height={70} />}
      </Page>
    )
  }
  const { data } = instance
  return (
    <Page
      title={data.name}
      above={above}
      heading={<Head of={data} />}
      actions={<Actions of={data} />}
    >
      {data.operation && <Note tone="busy" live title={`${data.operation.kind} is under way`}><Link to={paths.operation(data.operation.id)}>Follow it</Link></Note>}
      <Reason of={data} />
      <nav className="u-tabs" aria-label="Parts of this instance">
        {tabs.map(({ path, label }) => <NavLink key={label} to={paths.instance(id, path)} end preventScrollReset>{label}</NavLink>)}
      </nav>
      <Part tab={tab} of={data} />
      <Outlet />
    </Page>
  )
}

/** Why it is as it is, for as long as it is not well. */
function Reason({ of }: { of: InstanceDetails }) {
  if (!of.healthReason || of.health === 'healthy') return null
  const { tone, title } = reasonOf(of)
  return <Note tone={tone} live title={title}>{of.healthReason}</Note>
}

function reasonOf({ state, health }: InstanceDetails): { tone: Tone; title: string } {
  switch (health) {
    case 'lost':
      return state === 'unknown' ? { tone: 'warn', title: 'Its target does not answer; this is what was seen last' } : { tone: 'bad', title: 'It is gone from its target' }
    case 'unhealthy':
      return { tone: 'bad', title: 'Not healthy' }
    case 'degraded':
      return { tone: 'warn', title: 'Only some of its tasks are well' }
    case 'restarting':
      return { tone: 'bad', title: 'It ended and is started again' }
    case 'stopped':
      return { tone: 'warn', title: 'It is stopped' }
    case 'waiting':
      return { tone: 'warn', title: 'It waits' }
    case 'starting':
    case 'healthy':
      return { tone: 'busy', title: 'Not healthy yet' }
  }
}

function Head({ of }: { of: InstanceDetails }) {
  const { word, tone } = condition(of)
  return (
    <div style={{ display: 'flex', gap: 16, minWidth: 0 }}>
      <PackageIcon name={of.package} url={of.iconUrl} size={56} />
      <div style={{ minWidth: 0 }}>
        <div className="u-row"><h1 style={{ margin: 0 }} className="u-break">{of.name}</h1><Status state={word} tone={tone} /></div>
        <div className="u-dim"><Link to={paths.package(of.package, { version: of.version })}>{of.package} {of.version}</Link> on {of.target.name}, revision {of.revision}</div>
      </div>
    </div>
  )
}

function Part({ tab, of }: { tab: string | undefined; of: InstanceDetails }) {
  switch (tab) {
    case 'logs':
      return <Logs instance={of.id} />
    case 'configuration':
      return <Configuration of={of} />
    case 'snapshots':
      return <Snapshots of={of} />
    case 'revisions':
      return <Revisions of={of} />
    default:
      return <InstanceOverview of={of} />
  }
}
