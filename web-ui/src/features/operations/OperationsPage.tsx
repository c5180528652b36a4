import { Button } from '@mantine/core'
import { Link, useSearchParams } from 'react-router'
import { paths } from '@/lib/paths'
import { operationTone } from '@/lib/states'
import { duration } from '@/lib/time'
import { DataTable } from '@/ui/DataTable'
import { Empty } from '@/ui/Empty'
import { Listing } from '@/ui/Listing'
import { Page } from '@/ui/Page'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'
import { useOperations } from './queries'

export function OperationsPage() {
  const [search] = useSearchParams()
  const operations = useOperations(search.get('instance') ?? undefined)
  return (
    <Page title="Operations" lead="Every change to the cluster: what runs now, what is done, what failed and why.">
      <Listing {...operations} what="operations" isEmpty={operations.items.length === 0} empty={<Empty icon="operations" title="Nothing has been done yet" action={<Button component={Link} to={paths.catalog()}>Open the catalog</Button>}>Installing a package is the first operation.</Empty>}>
        <div className="u-card">
          <DataTable
            label="Operations"
            rows={operations.items}
            keyOf={(row) => row.id}
            columns={[
              { name: 'Operation', cell: (row) => (<><Link to={paths.operation(row.id)} className="u-break" style={{ fontWeight: 550 }}>{row.title}</Link>{row.message && <div className="u-dim u-small u-clamp-2">{row.message}</div>}</>) },
              { name: 'State', width: 130, cell: (row) => <Status state={row.state} tone={operationTone(row.state)} /> },
              { name: 'Asked for', width: 150, cell: (row) => (<><Time at={row.createdAt} /><div className="u-dim u-small">by {row.requestedBy}</div></>) },
              { name: 'Took', width: 100, cell: (row) => (row.startedAt && row.endedAt ? duration(Date.parse(row.endedAt) - Date.parse(row.startedAt)) : '–') },
            ]}
          />
        </div>
      </Listing>
    </Page>
  )
}
