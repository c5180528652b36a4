import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { ProblemError } from '@/api/problems'
import type { ForeignContainer } from '@/api/types'
import { ErrorNote } from '@/ui/ErrorNote'
import { useAttach } from './queries'

/** Asks under which names a container shall be known to others on the cluster network. */
export function AttachDialog({ target, container, close }: { target: string; container: ForeignContainer; close: () => void }) {
  const [names, setNames] = useState(container.names.join(' '))
  const attach = useAttach(target)
  const wrong = attach.error instanceof ProblemError && attach.error.problem.field === 'names' ? attach.error.problem : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    attach.mutate({ container: container.id, names: names.split(/[\s,]+/).filter((name) => name !== '') }, { onSuccess: close })
  }
  return (
    <Modal opened onClose={close} title={<strong className="u-break">{container.attached ? `Names of ${container.name}` : `Attach ${container.name}`}</strong>} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit} className="u-stack">
        <p style={{ margin: 0 }}>
          {container.attached
            ? 'With other names it is put on the cluster network anew: it keeps running, but its connections there break.'
            : 'It keeps running, and reaches instances by the addresses that their pages show. This lasts until it is detached, or made anew.'}
        </p>
        <TextInput label="Names" description={`By which others reach it, besides ${container.name}. Empty: no others.`} placeholder="shop shop.example" value={names} onChange={(event) => setNames(event.currentTarget.value)} error={wrong?.detail ?? wrong?.title} autoComplete="off" data-autofocus />
        {attach.error !== null && !wrong && <ErrorNote error={attach.error} />}
        <div className="u-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={close}>Cancel</Button>
          <Button type="submit" loading={attach.isPending}>{container.attached ? 'Save the names' : 'Attach'}</Button>
        </div>
      </form>
    </Modal>
  )
}
