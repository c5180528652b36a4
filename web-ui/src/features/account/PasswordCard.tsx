import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { answer, client } from '@/api/client'
import { Card } from '@/ui/Card'
import { ErrorNote } from '@/ui/ErrorNote'
import { Note } from '@/ui/Note'

const empty = { current: '', next: '', again: '' }

export function PasswordCard() {
  const [filled, setFilled] = useState(empty)
  const change = useMutation({
    mutationFn: (body: { current: string; next: string }) => answer(client.POST('/api/v1/account/password', { body })),
    onSuccess: () => setFilled(empty),
  })
  const differs = filled.again !== '' && filled.again !== filled.next
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!differs) change.mutate({ current: filled.current, next: filled.next })
  }
  return (
    <Card title="Password">
      <form onSubmit={submit} className="u-stack" style={{ maxWidth: 420 }}>
        <PasswordInput label="Current password" autoComplete="current-password" required value={filled.current} onChange={(event) => setFilled({ ...filled, current: event.currentTarget.value })} />
        <PasswordInput label="New password" autoComplete="new-password" required value={filled.next} onChange={(event) => setFilled({ ...filled, next: event.currentTarget.value })} />
        <PasswordInput label="New password again" autoComplete="new-password" required value={filled.again} onChange={(event) => setFilled({ ...filled, again: event.currentTarget.value })} error={differs ? 'The two differ.' : undefined} />
        {change.error && <ErrorNote error={change.error} />}
        {change.isSuccess && <Note tone="good" live>The password has been changed.</Note>}
        <Button type="submit" loading={change.isPending} disabled={differs} style={{ alignSelf: 'flex-start' }}>Change password</Button>
      </form>
    </Card>
  )
}
