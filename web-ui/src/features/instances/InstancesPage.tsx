import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Link, useSearchParams } from 'react-router'
import type { Instance } from '@/api/types'
import { paths } from '@/lib/paths'
import { DataTable } from '@/ui/DataTable'
import { Empty } from '@/ui/Empty'
import { Icon } from '@/ui/Icon'
import { Listing } from '@/ui/Listing'
import { PackageIcon } from '@/ui/PackageIcon'
import { Page } from '@/ui/Page'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'
import { condition } from './health'
import { useInstances } from './queries'

export function InstancesPage() {
  const [search, setSearch] = useSearchParams()
  const words = search.get('q') ?? ''
  const instances = useInstances(words)
  const look = useDebouncedCallback((q: string) => setSearch(q ? { q } : {}, { replace: true }), 250)
  return (
    <Page title="Instances" lead="What is installed, how it is, and where to reach it." actions={<Button component={Link} to={paths.catalog()} leftSection={<Icon name="plus" size={16} />}>Install</Button>}>
      {(words || instances.items.length > 0) && (
        <TextInput type="search" aria-label="Search instances" placeholder="Search by name or package" defaultValue={words} onChange={(event) => look(event.currentTarget.value)} leftSection={<Icon name="search" />} style={{ maxWidth: 420 }} />
      )}
      <Listing
        {...instances}
        what="instances"
        isEmpty={instances.items.length === 0}
        empty={
          words ? (
            <Empty icon="search" title={`No instance matches “${words}”`}>Names and packages are searched.</Empty>
          ) : (
            <Empty icon="instances" title="Nothing is installed yet" action={<Button component={Link} to={paths.catalog()}>Open the catalog</Button>}>Choose a package, answer its questions, review the plan: it runs within seconds.</Empty>
          )
        }
      >
        <div className="u-card">
          <DataTable label="Instances" rows={instances.items} keyOf={(row) => row.id} columns={columns} />
        </div>
      </Listing>
    </Page>
  )
}

const columns = [
  {
    name: 'Name',
    cell: (row: Instance) => (
      <div style={{ display: 'flex', gap: 12, minWidth: 200 }}>
        <PackageIcon name={row.package} url={row.iconUrl} size={38} />
        <div style={{ minWidth: 0 }}>
          <Link to={paths.instance(row.id)} className="u-break" style={{ fontWeight: 570 }}>{row.name}</Link>
          <div className="u-dim u-small u-break">{row.package} {row.version} {row.upgradeAvailable && <Link to={paths.upgrade(row.id, row.upgradeAvailable)} className="u-tag" data-tone="busy" title={`Version ${row.upgradeAvailable} is available`}>upgrade available</Link>}</div>
        </div>
      </div>
    ),
  },
  {
    name: 'Condition',
    cell: (row: Instance) => {
      const { word, tone } = condition(row)
      return (
        <div style={{ maxWidth: 280 }}>
          <Status state={word} tone={tone} />
          {row.drift > 0 && <div className="u-small"><span className="u-tag" data-tone="warn">changed by hand</span></div>}
          {row.operation && <div className="u-small"><Link to={paths.operation(row.operation.id)}>{row.operation.kind} under way</Link></div>}
          {row.healthReason && <div className="u-dim u-small u-clamp-2" title={row.healthReason}>{row.healthReason}</div>}
        </div>
      )
    },
  },
  { name: 'Tasks', cell: (row: Instance) => <span style={{ whiteSpace: 'nowrap' }}>{row.tasks.healthy} of {row.tasks.wanted}</span> },
  {
    name: 'Endpoint',
    cell: (row: Instance) => {
      const [first] = row.endpoints
      if (!first) return <span className="u-dim">–</span>
      return first.url && /^https?:\/\//.test(first.url) ? (
        <a href={first.url} target="_blank" rel="noopener noreferrer" className="u-mono" style={{ whiteSpace: 'nowrap' }}>{first.outside ?? first.inside}</a>
      ) : (
        <span className="u-mono" style={{ whiteSpace: 'nowrap' }}>{first.outside ?? first.inside}</span>
      )
    },
  },
  { name: 'Installed', cell: (row: Instance) => (<><Time at={row.installedAt} /><div className="u-dim u-small">by {row.installedBy}</div></>) },
]
