import { Button, SegmentedControl } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import { offers } from '@/api/offers'
import { usePages } from '@/api/paging'
import type { Volume } from '@/api/types'
import { paths } from '@/lib/paths'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { DataTable } from '@/ui/DataTable'
import { Empty } from '@/ui/Empty'
import { Listing } from '@/ui/Listing'
import { Page } from '@/ui/Page'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'

const filters = [
  { value: 'all', label: 'All' },
  { value: 'in-use', label: 'In use' },
  { value: 'kept', label: 'Kept' },
]

const stateOf = (value: string | null) => (value === 'in-use' || value === 'kept' ? value : undefined)

export function VolumesPage() {
  const [search, setSearch] = useSearchParams()
  const state = stateOf(search.get('state'))
  const volumes = usePages([...keys.volumes, 'list', state], (cursor, signal) =>
    answer(client.GET('/api/v1/volumes', { params: { query: { state, cursor, limit: 50 } }, signal })),
  )
  const [purging, setPurging] = useState<Volume | null>(null)
  return (
    <Page title="Volumes" lead="Data that outlives its containers. Uninstalling keeps it here until somebody purges it.">
      <SegmentedControl aria-label="Show" data={filters} value={state ?? 'all'} onChange={(value) => setSearch(stateOf(value) ? { state: value } : {}, { replace: true })} style={{ alignSelf: 'flex-start' }} />
      <Listing
        {...volumes}
        what="volumes"
        isEmpty={volumes.items.length === 0}
        empty={<Empty icon="volumes" title={state === 'kept' ? 'No data is waiting' : 'No volumes yet'}>Packages with data, such as databases, get theirs when they are installed.</Empty>}
      >
        <div className="u-card">
          <DataTable
            label="Volumes"
            rows={volumes.items}
            keyOf={(row) => row.id}
            columns={[
              { name: 'Volume', cell: (row) => (<div style={{ minWidth: 180 }}><span className="u-mono u-break">{row.name}</span><div className="u-dim u-small">on {row.node}</div></div>) },
              { name: 'State', cell: (row) => (<><Status state={row.state} tone={row.state === 'in-use' ? 'good' : undefined} />{row.keptSince && <div className="u-dim u-small">since <Time at={row.keptSince} /></div>}{row.keptUntil && <div className="u-dim u-small">purged <Time at={row.keptUntil} /></div>}</>) },
              { name: 'Of', cell: (row) => (<div style={{ minWidth: 120 }}>{row.state === 'in-use' ? <Link to={paths.instance(row.owner.instanceId)} className="u-break">{row.owner.instanceName}</Link> : <span className="u-break">{row.owner.instanceName}</span>}<div className="u-dim u-small">{row.owner.package}, {row.owner.volume}, task {row.owner.index}</div></div>) },
              { name: 'Created', cell: (row) => <Time at={row.createdAt} /> },
              { name: 'Actions', quiet: true, width: 110, cell: (row) => offers(row, 'purge') && <Button variant="default" size="xs" onClick={() => setPurging(row)} aria-label={`Purge ${row.name}`}>Purge</Button> },
            ]}
          />
        </div>
      </Listing>
      {purging && <PurgeDialog volume={purging} close={() => setPurging(null)} />}
    </Page>
  )
}

function PurgeDialog({ volume, close }: { volume: Volume; close: () => void }) {
  const cache = useQueryClient()
  const purge = useMutation({
    mutationFn: () => answer(client.DELETE('/api/v1/volumes/{id}', { params: { path: { id: volume.id } } })),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: keys.volumes })
      close()
    },
  })
  return (
    <ConfirmDialog title={`Purge ${volume.name}`} typed={volume.name} action="Purge the data" run={() => purge.mutate()} running={purge.isPending} error={purge.error} close={close}>
      This deletes the data of <strong>{volume.owner.instanceName}</strong> ({volume.owner.package}, {volume.owner.volume}, task {volume.owner.index}) for good. There is no way back.
    </ConfirmDialog>
  )
}
