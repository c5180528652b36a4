import type { IndexRun } from '@/api/types'
import type { Tone } from '@/lib/states'
import { duration } from '@/lib/time'
import { DataTable } from '@/ui/DataTable'
import { Empty } from '@/ui/Empty'
import { Listing } from '@/ui/Listing'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'
import { useIndexRuns } from './queries'

const tones: Record<IndexRun['state'], Tone> = { running: 'busy', succeeded: 'good', unchanged: 'calm', failed: 'bad' }
const short = (commit: string | null | undefined) => commit?.slice(0, 10) ?? '–'

export function IndexRuns({ repository }: { repository: string }) {
  const runs = useIndexRuns(repository)
  return (
    <Listing {...runs} what="index runs" isEmpty={runs.items.length === 0} empty={<Empty icon="repositories" title="Never indexed">The first run starts by itself in a moment.</Empty>}>
      <div className="u-card">
        <DataTable
          label="Index runs"
          rows={runs.items}
          keyOf={(run) => run.id}
          columns={[
            { name: 'Started', cell: (run) => (<><Time at={run.startedAt} /><div className="u-dim u-small">by {run.trigger}</div></>) },
            { name: 'Result', cell: (run) => (<div style={{ minWidth: 160 }}><Status state={run.state} tone={tones[run.state]} />{run.message && <div className="u-small u-break u-dim">{run.message}</div>}</div>) },
            { name: 'Took', cell: (run) => <Took run={run} /> },
            { name: 'Commits', cell: (run) => <span className="u-mono" style={{ whiteSpace: 'nowrap' }}>{run.fromCommit === run.toCommit ? short(run.toCommit) : `${short(run.fromCommit)} → ${short(run.toCommit)}`}</span> },
            { name: 'Added', cell: (run) => run.added },
            { name: 'Changed', cell: (run) => run.changed },
            { name: 'Withdrawn', cell: (run) => run.withdrawn },
            { name: 'Problems', cell: (run) => run.problems },
          ]}
        />
      </div>
    </Listing>
  )
}

/** How long it took, and which part of that was the network's. */
function Took({ run }: { run: IndexRun }) {
  if (!run.endedAt) return '–'
  const parts: [what: string, millis: number | null | undefined][] = [['fetch', run.fetchMillis], ['index', run.indexMillis]]
  return (
    <div style={{ whiteSpace: 'nowrap' }}>
      {duration(Date.parse(run.endedAt) - Date.parse(run.startedAt))}
      {parts.map(([what, millis]) => millis != null && <div key={what} className="u-dim u-small">{what} {millis < 1_000 ? `${millis} ms` : duration(millis)}</div>)}
    </div>
  )
}
