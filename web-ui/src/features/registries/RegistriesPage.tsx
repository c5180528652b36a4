import { Button } from '@mantine/core'
import { useState } from 'react'
import { offers } from '@/api/offers'
import { useMay } from '@/api/session'
import type { Registry } from '@/api/types'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { DataTable } from '@/ui/DataTable'
import { Empty } from '@/ui/Empty'
import { Icon } from '@/ui/Icon'
import { Listing } from '@/ui/Listing'
import { Page } from '@/ui/Page'
import { Time } from '@/ui/Time'
import { useRegistries, useRemoveRegistry } from './queries'
import { RegistryDialog } from './RegistryDialog'

type Open = { dialog: 'none' } | { dialog: 'add' } | { dialog: 'change' | 'remove'; registry: Registry }

export function RegistriesPage() {
  const registries = useRegistries()
  const mayAdd = useMay('administer')
  const [open, setOpen] = useState<Open>({ dialog: 'none' })
  const close = () => setOpen({ dialog: 'none' })
  const add = mayAdd && <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setOpen({ dialog: 'add' })}>Add a registry</Button>
  return (
    <Page title="Registries" lead="Where images are pulled from: credentials for private registries, and a mirror where the public hub is out of reach." actions={registries.items.length > 0 && add}>
      <Listing {...registries} what="registries" isEmpty={registries.items.length === 0} empty={<Empty icon="key" title="No registry needs credentials" action={add}>Images are pulled without a name and password. Add a registry when it asks for them, or when it mirrors the public hub.</Empty>}>
        <div className="u-card">
          <DataTable
            label="Registries"
            rows={registries.items}
            keyOf={(row) => row.id}
            columns={[
              { name: 'Address', cell: (row) => <strong className="u-mono u-break">{row.address}</strong> },
              { name: 'User', cell: (row) => row.username ?? <span className="u-dim">nobody</span> },
              { name: 'Mirror', cell: (row) => (row.mirrorPrefix == null ? <span className="u-dim">no</span> : <span className="u-mono u-break">/{row.mirrorPrefix}</span>) },
              { name: 'Changed', cell: (row) => (<><Time at={row.changedAt} /><div className="u-dim u-small">added by {row.createdBy}</div></>) },
              {
                name: 'Actions', quiet: true, width: 210,
                cell: (row) => (
                  <span className="u-buttons">
                    {offers(row, 'change') && <Button variant="default" size="xs" onClick={() => setOpen({ dialog: 'change', registry: row })} aria-label={`Change ${row.address}`}>Change</Button>}
                    {offers(row, 'remove') && <Button variant="default" size="xs" onClick={() => setOpen({ dialog: 'remove', registry: row })} aria-label={`Remove ${row.address}`}>Remove</Button>}
                  </span>
                ),
              },
            ]}
          />
        </div>
      </Listing>
      {open.dialog === 'add' && <RegistryDialog close={close} />}
      {open.dialog === 'change' && <RegistryDialog of={open.registry} close={close} />}
      {open.dialog === 'remove' && <RemoveDialog of={open.registry} close={close} />}
    </Page>
  )
}

function RemoveDialog({ of, close }: { of: Registry; close: () => void }) {
  const remove = useRemoveRegistry()
  return (
    <ConfirmDialog title={`Remove ${of.address}`} action="Remove the registry" run={() => remove.mutate(of.id, { onSuccess: close })} running={remove.isPending} error={remove.error} close={close}>
      Its credentials are forgotten. What runs keeps running; images that are not on the machine yet are asked for without a name and password.
    </ConfirmDialog>
  )
}
