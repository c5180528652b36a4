import { Button, Modal, PasswordInput, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import { offers } from '@/api/offers'
import { usePages } from '@/api/paging'
import { useMay } from '@/api/session'
import type { Account } from '@/api/types'
import { DataTable } from '@/ui/DataTable'
import { Empty } from '@/ui/Empty'
import { ErrorNote } from '@/ui/ErrorNote'
import { Icon } from '@/ui/Icon'
import { Listing } from '@/ui/Listing'
import { Page } from '@/ui/Page'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'

type Role = Account['role']

const roles: { value: Role; label: string }[] = [
  { value: 'viewer', label: 'viewer: looks' },
  { value: 'operator', label: 'operator: restarts, cancels' },
  { value: 'installer', label: 'installer: installs, uninstalls' },
  { value: 'maintainer', label: 'maintainer: repositories' },
  { value: 'admin', label: 'admin: everything' },
]

const roleOf = (value: string | null): Role => roles.find((role) => role.value === value)?.value ?? 'viewer'

export function AccountsPage() {
  const accounts = usePages(keys.accounts, (_, signal) => answer(client.GET('/api/v1/accounts', { signal })))
  const cache = useQueryClient()
  const mayCreate = useMay('administer')
  const [creating, setCreating] = useState(false)
  const change = useMutation({
    mutationFn: ({ id, body }: { id: string; body: { role?: Role; disabled?: boolean } }) => answer(client.PATCH('/api/v1/accounts/{id}', { params: { path: { id } }, body })),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.accounts }),
  })
  return (
    <Page title="Accounts" lead="Who may come in, and what they may do." actions={mayCreate && <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setCreating(true)}>Create an account</Button>}>
      {change.error && <ErrorNote error={change.error} />}
      <Listing {...accounts} what="accounts" isEmpty={accounts.items.length === 0} empty={<Empty icon="accounts" title="No accounts to show" />}>
        <div className="u-card">
          <DataTable
            label="Accounts"
            rows={accounts.items}
            keyOf={(account) => account.id}
            columns={[
              { name: 'Name', cell: (account) => <strong className="u-break" style={{ fontWeight: 570 }}>{account.name}</strong> },
              {
                name: 'Role',
                cell: (account) =>
                  offers(account, 'change-role') ? (
                    <Select aria-label={`Role of ${account.name}`} size="xs" data={roles} value={account.role} onChange={(role) => change.mutate({ id: account.id, body: { role: roleOf(role) } })} allowDeselect={false} w={230} maw="100%" />
                  ) : (
                    account.role
                  ),
              },
              { name: 'State', cell: (account) => <Status state={account.disabled ? 'disabled' : 'active'} tone={account.disabled ? 'calm' : 'good'} /> },
              { name: 'Created', cell: (account) => <Time at={account.createdAt} /> },
              {
                name: 'Actions', quiet: true, width: 120,
                cell: (account) =>
                  offers(account, account.disabled ? 'enable' : 'disable') && (
                    <Button variant="default" size="xs" onClick={() => change.mutate({ id: account.id, body: { disabled: !account.disabled } })} aria-label={`${account.disabled ? 'Enable' : 'Disable'} ${account.name}`}>
                      {account.disabled ? 'Enable' : 'Disable'}
                    </Button>
                  ),
              },
            ]}
          />
        </div>
      </Listing>
      {creating && <CreateDialog close={() => setCreating(false)} />}
    </Page>
  )
}

function CreateDialog({ close }: { close: () => void }) {
  const cache = useQueryClient()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [role, setRole] = useState<Role>('viewer')
  const create = useMutation({
    mutationFn: () => answer(client.POST('/api/v1/accounts', { body: { name: name.trim(), password, role } })),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: keys.accounts })
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate()
  }
  return (
    <Modal opened onClose={close} title={<strong>Create an account</strong>} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit} className="u-stack">
        <TextInput label="User name" required value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
        <PasswordInput label="First password" description="Hand it over; it can be changed after the first log-in." autoComplete="new-password" required value={password} onChange={(event) => setPassword(event.currentTarget.value)} />
        <Select label="Role" data={roles} value={role} onChange={(value) => setRole(roleOf(value))} allowDeselect={false} />
        {create.error && <ErrorNote error={create.error} />}
        <div className="u-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={close}>Cancel</Button>
          <Button type="submit" loading={create.isPending}>Create</Button>
        </div>
      </form>
    </Modal>
  )
}
