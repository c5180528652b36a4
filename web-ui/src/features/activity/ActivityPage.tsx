import { Link, useSearchParams } from 'react-router'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import { usePages } from '@/api/paging'
import type { Activity } from '@/api/types'
import { paths } from '@/lib/paths'
import { DataTable } from '@/ui/DataTable'
import { Empty } from '@/ui/Empty'
import { Listing } from '@/ui/Listing'
import { Page } from '@/ui/Page'
import { Time } from '@/ui/Time'
import { asked, readFilter, writeFilter } from './filter'
import { FilterBar } from './FilterBar'

/** Where the subject of an entry can be seen, if it has a page. */
function pageOf({ kind, id }: Activity['subject']): string | null {
  switch (kind) {
    case 'instance':
      return paths.instance(id)
    case 'repository':
      return paths.repository(id)
    case 'operation':
      return paths.operation(id)
    default:
      return null
  }
}

export function ActivityPage() {
  const [search, setSearch] = useSearchParams()
  const filter = readFilter(search)
  const query = asked(filter)
  const narrowed = Object.keys(filter).length > 0
  const activity = usePages([...keys.activity, query], (cursor, signal) => answer(client.GET('/api/v1/activity', { params: { query: { ...query, cursor, limit: 50 } }, signal })))
  return (
    <Page title="Activity" lead="What happened, when, and by whom.">
      <FilterBar filter={filter} change={(next) => setSearch(writeFilter(next), { replace: true, preventScrollReset: true })} />
      <Listing
        {...activity}
        what="the activity"
        isEmpty={activity.items.length === 0}
        empty={narrowed ? <Empty icon="search" title="Nothing like that has happened">Take away a word of the filter, or widen the days.</Empty> : <Empty icon="activity" title="Nothing has happened yet">Installing, removing, adding repositories: all of it is written down here.</Empty>}
      >
        <div className="u-card">
          <DataTable
            label="Activity"
            rows={activity.items}
            keyOf={(entry) => String(entry.id)}
            columns={[
              { name: 'When', width: 150, cell: (entry) => <Time at={entry.at} /> },
              { name: 'Who', width: 170, cell: (entry) => (<><span className="u-break">{entry.by}</span>{entry.client && <div className="u-dim u-small u-break">{entry.client.kind}, {entry.client.address}</div>}</>) },
              { name: 'What', cell: (entry) => (<><span className="u-break">{entry.message}</span><div className="u-dim u-small">{entry.action}{entry.plan && <> · <Link to={paths.plan(entry.plan)}>its plan</Link></>}</div></>) },
              { name: 'Subject', cell: (entry) => <Subject of={entry.subject} /> },
            ]}
          />
        </div>
      </Listing>
    </Page>
  )
}

function Subject({ of }: { of: Activity['subject'] }) {
  const page = pageOf(of)
  const name = of.name ?? of.kind
  return page ? <Link to={page} className="u-break">{name}</Link> : <span className="u-break">{name}</span>
}
