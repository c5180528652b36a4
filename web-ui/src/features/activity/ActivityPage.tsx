import { Link } from 'react-router'
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
  const activity = usePages(keys.activity, (cursor, signal) => answer(client.GET('/api/v1/activity', { params: { query: { cursor, limit: 50 } }, signal })))
  return (
    <Page title="Activity" lead="What happened, when, and by whom.">
      <Listing {...activity} what="the activity" isEmpty={activity.items.length === 0} empty={<Empty icon="activity" title="Nothing has happened yet">Installing, removing, adding repositories: all of it is written down here.</Empty>}>
        <div className="u-card">
          <DataTable
            label="Activity"
            rows={activity.items}
            keyOf={(entry) => String(entry.id)}
            columns={[
              { name: 'When', width: 150, cell: (entry) => <Time at={entry.at} /> },
              { name: 'Who', width: 140, cell: (entry) => <span className="u-break">{entry.by}</span> },
              { name: 'What', cell: (entry) => <span className="u-break">{entry.message}</span> },
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
