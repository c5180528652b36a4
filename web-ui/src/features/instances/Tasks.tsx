import { Link } from 'react-router'
import type { Task } from '@/api/types'
import { paths } from '@/lib/paths'
import { Card } from '@/ui/Card'
import { DataTable } from '@/ui/DataTable'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'
import { useTasks } from './queries'

export function Tasks({ instance }: { instance: string }) {
  const tasks = useTasks(instance)
  if (tasks.error && !tasks.data) return <ErrorNote error={tasks.error} retry={() => void tasks.refetch()} />
  return (
    <Card title="Tasks" flush>
      {!tasks.data ? (
        <div className="u-card-pad"><Loading what="the tasks" lines={2} /></div>
      ) : tasks.data.items.length === 0 ? (
        <p className="u-dim" style={{ margin: 0, padding: '0 20px 20px' }}>No task has been created yet.</p>
      ) : (
        <DataTable label="Tasks" rows={tasks.data.items} keyOf={(row) => row.id} columns={columnsFor(instance)} />
      )}
    </Card>
  )
}

const columnsFor = (instance: string) => [
  {
    name: 'Task',
    cell: (row: Task) => (
      <div style={{ minWidth: 140 }}>
        <Link to={`${paths.instance(instance, 'logs')}?task=${encodeURIComponent(row.id)}`} className="u-break" title={`Logs of ${row.name}`}>{row.service} {row.index}</Link>
        <div className="u-dim u-small u-mono u-break">{row.networkName ?? row.address ?? row.node}</div>
      </div>
    ),
  },
  {
    name: 'Condition',
    cell: (row: Task) => {
      const { health } = row
      return (
        <div style={{ maxWidth: 320 }}>
          <span className="u-row" style={{ gap: 6 }}><Status state={health} />{row.outOfMemory && <span className="u-tag" data-tone="bad">out of memory</span>}</span>
          {row.reason && <div className="u-small u-dim u-break">{row.reason}</div>}
          {row.nextStartAt && <div className="u-small u-dim">Next start <Time at={row.nextStartAt} /></div>}
        </div>
      )
    },
  },
  { name: 'Restarts', cell: (row: Task) => row.restarts },
  { name: 'Last exit', cell: (row: Task) => row.exitCode ?? '–' },
  { name: 'Started', cell: (row: Task) => <Time at={row.startedAt} /> },
]
