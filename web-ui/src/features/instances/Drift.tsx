import { Button, SegmentedControl } from '@mantine/core'
import { offers } from '@/api/offers'
import type { Drift as OneDrift, InstanceDetails } from '@/api/types'
import type { Tone } from '@/lib/states'
import { Card } from '@/ui/Card'
import { DataTable } from '@/ui/DataTable'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'
import { useDecide, useDrift, useFollow, type Decision } from './driftQueries'

const words: Record<OneDrift['kind'], string> = {
  stopped: 'stopped', removed: 'removed', paused: 'paused', 'off-network': 'off its network', limits: 'other limits', 'restart-policy': 'other restart policy', renamed: 'renamed', 'volume-gone': 'volume gone',
}
const standings: Record<OneDrift['standing'], { word: string; tone: Tone }> = {
  seen: { word: 'seen', tone: 'warn' }, ignored: { word: 'ignored', tone: 'calm' }, reverting: { word: 'being put right', tone: 'busy' },
}
const decisions: { name: Decision; of: (drift: OneDrift) => string }[] = [
  { name: 'revert', of: () => 'Put right' },
  { name: 'adopt', of: ({ kind }) => (kind === 'volume-gone' ? 'Accept an empty volume' : 'Keep it so') },
  { name: 'ignore', of: () => 'Ignore' },
]

/** What somebody changed behind our back, and what is to be done about it. */
export function Drift({ of }: { of: InstanceDetails }) {
  const drift = useDrift(of.id)
  return (
    <Card title="Changed by hand" flush>
      <div className="u-card-pad u-stack"><PolicyChoice of={of} /></div>
      {drift.error && !drift.data ? (
        <div className="u-card-pad"><ErrorNote error={drift.error} retry={() => void drift.refetch()} /></div>
      ) : !drift.data ? (
        <div className="u-card-pad"><Loading what="what was changed by hand" lines={1} /></div>
      ) : drift.data.items.length === 0 ? (
        <p className="u-dim" style={{ margin: 0, padding: '0 20px 20px' }}>Nothing. All runs as it was said.</p>
      ) : (
        <Found instance={of.id} items={drift.data.items} />
      )}
    </Card>
  )
}

function PolicyChoice({ of }: { of: InstanceDetails }) {
  const follow = useFollow(of.id)
  return (
    <>
      <div className="u-row">
        <span className="u-dim">What is changed on the engine is</span>
        <SegmentedControl
          size="xs"
          aria-label="What is done about changes by hand"
          data={[{ value: 'heal', label: 'Put right' }, { value: 'report', label: 'Only reported' }]}
          value={of.driftPolicy}
          onChange={(value) => follow.mutate(value === 'report' ? 'report' : 'heal')}
          disabled={!offers(of, 'set-drift-policy') || follow.isPending}
        />
      </div>
      {follow.error && <ErrorNote error={follow.error} />}
    </>
  )
}

function Found({ instance, items }: { instance: string; items: OneDrift[] }) {
  const decide = useDecide(instance)
  return (
    <>
      {decide.error && <div className="u-card-pad"><ErrorNote error={decide.error} /></div>}
      {items.some(({ kind }) => kind === 'volume-gone') && (
        <div className="u-card-pad"><Note tone="bad" live title="Data is gone">No task is started on an empty volume. Put back a snapshot, which makes the volume anew; accept an empty one; or give the volume back on the engine.</Note></div>
      )}
      <DataTable
        label="Changed by hand"
        rows={items}
        keyOf={(row) => row.id}
        columns={[
          { name: 'What', cell: (row) => (<div style={{ minWidth: 130 }}><span>{words[row.kind]}</span><div className="u-dim u-small u-mono u-break">{row.task.name}</div></div>) },
          { name: 'Difference', cell: (row) => <Difference of={row} /> },
          { name: 'Since', cell: (row) => (<><Time at={row.seenAt} /><div><Status state={row.standing} label={standings[row.standing].word} tone={standings[row.standing].tone} /></div></>) },
          {
            name: 'Actions', quiet: true,
            cell: (row) => (
              <span className="u-buttons">
                {decisions.filter(({ name }) => offers(row, name)).map(({ name, of }) => (
                  <Button key={name} variant="default" size="xs" loading={decide.isPending && decide.variables?.drift === row.id && decide.variables.decision === name} onClick={() => decide.mutate({ drift: row.id, decision: name })} aria-label={`${of(row)}: ${words[row.kind]}, ${row.task.name}`}>{of(row)}</Button>
                ))}
              </span>
            ),
          },
        ]}
      />
      <p className="u-dim u-small" style={{ margin: 0, padding: '12px 20px 20px' }}>{[...new Set(items.map(({ who }) => who))].join(' ')}</p>
    </>
  )
}

function Difference({ of }: { of: OneDrift }) {
  return (
    <div style={{ maxWidth: 340 }}>
      <div className="u-break"><span className="u-dim">expected</span> {of.expected}</div>
      <div className="u-break"><span className="u-dim">found</span> <strong>{of.found}</strong></div>
      {of.trouble && <div className="u-small u-break" role="status">Could not be put right: {of.trouble}</div>}
    </div>
  )
}
