import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { offers } from '@/api/offers'
import { useMay } from '@/api/session'
import type { ForeignContainer, Target } from '@/api/types'
import { Card } from '@/ui/Card'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { CopyText } from '@/ui/CopyText'
import { DataTable } from '@/ui/DataTable'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Status } from '@/ui/Status'
import { AttachDialog } from './AttachDialog'
import { useContainers, useDetach } from './queries'

/** How containers that Universe did not make come to reach its instances by name. */
export function ContainersCard({ target }: { target: Target }) {
  const mayAttach = useMay('administer')
  return (
    <Card title="Your own containers">
      <div className="u-stack">
        <div>
          <p style={{ margin: '0 0 6px' }}>A container on the cluster network reaches instances by the addresses that their pages show. Start a new one like this:</p>
          <CopyText text={`docker run --network ${target.network} your/app`} label="command" />
        </div>
        {mayAttach ? <Containers target={target.id} /> : <p className="u-dim u-small" style={{ margin: 0 }}>An administrator attaches containers that run already.</p>}
      </div>
    </Card>
  )
}

type Open = { dialog: 'none' } | { dialog: 'attach' | 'detach'; container: ForeignContainer }

function Containers({ target }: { target: string }) {
  const containers = useContainers(target)
  const [search, setSearch] = useState('')
  const [open, setOpen] = useState<Open>({ dialog: 'none' })
  const close = () => setOpen({ dialog: 'none' })
  if (containers.error && !containers.data) return <ErrorNote error={containers.error} retry={() => void containers.refetch()} />
  if (!containers.data) return <Loading what="containers" lines={2} />
  const items = containers.data.items
  if (items.length === 0) return <p className="u-dim" style={{ margin: 0 }}>There is no container here that Universe did not make itself.</p>
  const shown = items.filter((each) => `${each.name} ${each.image}`.toLowerCase().includes(search.trim().toLowerCase()))
  return (
    <>
      {items.length > 8 && <TextInput aria-label="Search containers" placeholder="Search by name or image" value={search} onChange={(event) => setSearch(event.currentTarget.value)} style={{ maxWidth: 360 }} />}
      {shown.length === 0 ? (
        <p className="u-dim" style={{ margin: 0 }}>No container is called like this.</p>
      ) : (
        <DataTable
          label="Containers that Universe did not make"
          rows={shown}
          keyOf={(row) => row.id}
          columns={[
            { name: 'Container', cell: (row) => (<><strong className="u-break">{row.name}</strong><div className="u-dim u-small u-break">{row.image}</div></>) },
            { name: 'State', cell: (row) => <Status state={row.running ? 'running' : 'stopped'} /> },
            { name: 'Cluster network', cell: (row) => <Place of={row} /> },
            {
              name: 'Actions', quiet: true, width: 220,
              cell: (row) => (
                <span className="u-buttons">
                  {offers(row, 'attach') && <Button variant="default" size="xs" onClick={() => setOpen({ dialog: 'attach', container: row })} aria-label={`${row.attached ? 'Names of' : 'Attach'} ${row.name}`}>{row.attached ? 'Names' : 'Attach'}</Button>}
                  {offers(row, 'detach') && <Button variant="default" size="xs" onClick={() => setOpen({ dialog: 'detach', container: row })} aria-label={`Detach ${row.name}`}>Detach</Button>}
                </span>
              ),
            },
          ]}
        />
      )}
      {open.dialog === 'attach' && <AttachDialog target={target} container={open.container} close={close} />}
      {open.dialog === 'detach' && <DetachDialog target={target} container={open.container} close={close} />}
    </>
  )
}

function Place({ of }: { of: ForeignContainer }) {
  if (of.obstacle) return <span className="u-dim u-small u-break">It {of.obstacle}.</span>
  if (!of.attached) return <span className="u-dim">not on it</span>
  return (
    <>
      attached
      {of.names.length > 0 && <div className="u-dim u-small u-break">also as {of.names.join(', ')}</div>}
    </>
  )
}

function DetachDialog({ target, container, close }: { target: string; container: ForeignContainer; close: () => void }) {
  const detach = useDetach(target)
  return (
    <ConfirmDialog title={`Detach ${container.name}`} action="Detach" run={() => detach.mutate(container.id, { onSuccess: close })} running={detach.isPending} error={detach.error} close={close}>
      It keeps running, but reaches no instance by name any more; its connections to them break now.
    </ConfirmDialog>
  )
}
