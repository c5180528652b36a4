import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import { offers } from '@/api/offers'
import type { NewToken, Token } from '@/api/types'
import { Card } from '@/ui/Card'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { CopyText } from '@/ui/CopyText'
import { DataTable } from '@/ui/DataTable'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Time } from '@/ui/Time'

const lifetimes = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'a year' },
  { value: 'never', label: 'ever' },
]

const expiry = (days: string) => (days === 'never' ? undefined : new Date(Date.now() + Number(days) * 86_400_000).toISOString())

export function TokensCard() {
  const cache = useQueryClient()
  const tokens = useQuery({ queryKey: keys.tokens, queryFn: ({ signal }) => answer(client.GET('/api/v1/tokens', { signal })) })
  const [name, setName] = useState('')
  const [days, setDays] = useState('90')
  const [made, setMade] = useState<NewToken | null>(null)
  const [revoking, setRevoking] = useState<Token | null>(null)
  const create = useMutation({
    mutationFn: () => answer(client.POST('/api/v1/tokens', { body: { name: name.trim(), expiresAt: expiry(days) } })),
    onSuccess: (token) => {
      setMade(token)
      setName('')
      return cache.invalidateQueries({ queryKey: keys.tokens })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate()
  }
  return (
    <Card title="Tokens">
      <div className="u-stack">
        <p className="u-dim" style={{ margin: 0 }}>Send one as <span className="u-code-inline">Authorization: Bearer …</span>. A token may do what you may do.</p>
        {made && (
          <Note tone="good" title={`Token “${made.name}” is ready`} live>
            Copy it now; it is not shown again.
            <div style={{ marginTop: 8 }}><CopyText text={made.token} label="token" /></div>
          </Note>
        )}
        {tokens.error ? <ErrorNote error={tokens.error} retry={() => void tokens.refetch()} /> : tokens.data ? <TokenTable tokens={tokens.data.items} revoke={setRevoking} /> : <Loading what="your tokens" lines={2} />}
        <form onSubmit={submit} className="u-row" style={{ alignItems: 'flex-end' }}>
          <TextInput label="Name of a new token" placeholder="deploy pipeline" required value={name} onChange={(event) => setName(event.currentTarget.value)} style={{ flex: '1 1 200px' }} />
          <Select label="Valid for" data={lifetimes} value={days} onChange={(value) => setDays(value ?? '90')} allowDeselect={false} w={140} />
          <Button type="submit" loading={create.isPending}>Create token</Button>
        </form>
        {create.error && <ErrorNote error={create.error} />}
      </div>
      {revoking && <RevokeDialog token={revoking} close={() => setRevoking(null)} />}
    </Card>
  )
}

function TokenTable({ tokens, revoke }: { tokens: Token[]; revoke: (token: Token) => void }) {
  if (tokens.length === 0) return <p className="u-dim" style={{ margin: 0 }}>You have no tokens.</p>
  return (
    <DataTable
      label="Tokens"
      rows={tokens}
      keyOf={(token) => token.id}
      columns={[
        { name: 'Name', cell: (token) => <span className="u-break">{token.name}</span> },
        { name: 'Created', cell: (token) => <Time at={token.createdAt} /> },
        { name: 'Expires', cell: (token) => <Time at={token.expiresAt} /> },
        { name: 'Actions', quiet: true, width: 110, cell: (token) => offers(token, 'revoke') && <Button variant="default" size="xs" onClick={() => revoke(token)} aria-label={`Revoke ${token.name}`}>Revoke</Button> },
      ]}
    />
  )
}

function RevokeDialog({ token, close }: { token: Token; close: () => void }) {
  const cache = useQueryClient()
  const revoke = useMutation({
    mutationFn: () => answer(client.DELETE('/api/v1/tokens/{id}', { params: { path: { id: token.id } } })),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: keys.tokens })
      close()
    },
  })
  return (
    <ConfirmDialog title={`Revoke ${token.name}`} action="Revoke the token" run={() => revoke.mutate()} running={revoke.isPending} error={revoke.error} close={close}>
      Whatever uses this token loses access at once.
    </ConfirmDialog>
  )
}
