import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { offers } from '@/api/offers'
import { ProblemError } from '@/api/problems'
import type { InstanceDetails, Snapshot } from '@/api/types'
import { paths } from '@/lib/paths'
import { byteSize } from '@/lib/size'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { DataTable } from '@/ui/DataTable'
import { Empty } from '@/ui/Empty'
import { ErrorNote } from '@/ui/ErrorNote'
import { Icon } from '@/ui/Icon'
import { Listing } from '@/ui/Listing'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'
import { Schedule } from './Schedule'
import { useDeleteSnapshot, useRestore, useSnapshots, useTakeSnapshot } from './queries'

const kinds: Record<Snapshot['kind'], string> = { 'on-demand': 'asked for', scheduled: 'by schedule', 'before-change': 'before a change' }

/** Saved copies of the data of an instance: take one, go back to one, delete one. */
export function Snapshots({ of }: { of: InstanceDetails }) {
  const navigate = useNavigate()
  const snapshots = useSnapshots(of.id)
  const take = useTakeSnapshot(of.id)
  const [open, setOpen] = useState<{ what: 'restore' | 'delete'; snapshot: Snapshot } | null>(null)
  const close = () => setOpen(null)
  const button = offers(of, 'snapshot') && (
    <Button leftSection={<Icon name="plus" size={16} />} loading={take.isPending} onClick={() => take.mutate(undefined, { onSuccess: ({ operation }) => void navigate(paths.operation(operation.id)) })}>Take a snapshot</Button>
  )
  return (
    <div className="u-stack">
      {snapshots.items.length > 0 && button && <div>{button}</div>}
      {take.error && <ErrorNote error={take.error} />}
      <Listing {...snapshots} what="the snapshots" isEmpty={snapshots.items.length === 0} empty={<Empty icon="volumes" title="No snapshots yet" action={button}>A snapshot is a copy of all data of this instance from one moment. One is taken by itself before every change that touches the data.</Empty>}>
        <div className="u-card">
          <DataTable
            label="Snapshots"
            rows={snapshots.items}
            keyOf={(row) => row.id}
            columns={[
              { name: 'Taken', cell: (row) => (<><Time at={row.takenAt ?? row.createdAt} /><div className="u-dim u-small">{kinds[row.kind]}</div></>) },
              { name: 'State', cell: (row) => <Status state={row.state} tone={row.state === 'ready' ? 'good' : row.state === 'taking' ? 'busy' : 'warn'} /> },
              { name: 'Size', cell: (row) => (<>{byteSize(row.packedBytes)}<div className="u-dim u-small">{byteSize(row.rawBytes)} unpacked{row.volumes.some((volume) => volume.form === 'dump') ? ', a dump' : ''}</div></>) },
              { name: 'Volumes', cell: (row) => <span className="u-mono u-break">{row.volumes.map(({ key }) => key).join(', ')}</span> },
              { name: 'Revision', cell: (row) => (<>{row.revision}{row.operation && <div className="u-small"><Link to={paths.operation(row.operation)}>how it was taken</Link></div>}</>) },
              {
                name: 'Actions', quiet: true, width: 330,
                cell: (row) => (
                  <span className="u-buttons">
                    {offers(row, 'restore') && <Button variant="default" size="xs" onClick={() => setOpen({ what: 'restore', snapshot: row })} aria-label={`Restore ${labelOf(row)}`}>Restore</Button>}
                    {offers(row, 'clone') && <Button component={Link} to={paths.clone(of.id, row.id)} preventScrollReset variant="default" size="xs" aria-label={`Into a new instance: ${labelOf(row)}`}>Into a new instance</Button>}
                    {offers(row, 'delete') && <Button variant="default" size="xs" onClick={() => setOpen({ what: 'delete', snapshot: row })} aria-label={`Delete ${labelOf(row)}`}>Delete</Button>}
                  </span>
                ),
              },
            ]}
          />
        </div>
      </Listing>
      <Schedule of={of} />
      {open?.what === 'restore' && <RestoreDialog of={of} snapshot={open.snapshot} close={close} />}
      {open?.what === 'delete' && <DeleteDialog of={of} snapshot={open.snapshot} close={close} />}
    </div>
  )
}

const labelOf = ({ takenAt, createdAt }: Snapshot) => `the snapshot of ${(takenAt ?? createdAt).slice(0, 16).replace('T', ' ')}`

function RestoreDialog({ of, snapshot, close }: { of: InstanceDetails; snapshot: Snapshot; close: () => void }) {
  const navigate = useNavigate()
  const restore = useRestore()
  const [otherVersion, setOtherVersion] = useState(false)
  const isOther = restore.error instanceof ProblemError && restore.error.kind === 'snapshot-of-other-version'
  return (
    <ConfirmDialog
      title={`Put back ${labelOf(snapshot)}`}
      typed={of.name}
      action="Restore the data"
      run={() => restore.mutate({ snapshot: snapshot.id, otherVersion }, { onSuccess: ({ operation }) => void navigate(paths.operation(operation.id)) })}
      running={restore.isPending}
      error={restore.error}
      close={close}
    >
      The data of <strong>{of.name}</strong> becomes what it was <Time at={snapshot.takenAt ?? snapshot.createdAt} />; what was written since is replaced. The instance stops while that is done.
      {(isOther || otherVersion) && <Checkbox mt="sm" checked={otherVersion} onChange={(event) => setOtherVersion(event.currentTarget.checked)} label="Take the data of another version all the same" />}
    </ConfirmDialog>
  )
}

function DeleteDialog({ of, snapshot, close }: { of: InstanceDetails; snapshot: Snapshot; close: () => void }) {
  const remove = useDeleteSnapshot(of.id)
  return (
    <ConfirmDialog title={`Delete ${labelOf(snapshot)}`} typed={of.name} action="Delete the snapshot" run={() => remove.mutate(snapshot.id, { onSuccess: close })} running={remove.isPending} error={remove.error} close={close}>
      {byteSize(snapshot.packedBytes)} are freed; there is no way back to this moment of <strong>{of.name}</strong>.
    </ConfirmDialog>
  )
}
