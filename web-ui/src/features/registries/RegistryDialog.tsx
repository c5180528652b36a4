import { Button, Modal, PasswordInput, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { ProblemError } from '@/api/problems'
import type { Registry } from '@/api/types'
import { ErrorNote } from '@/ui/ErrorNote'
import { changeOf, filledWith, type Filled } from './filled'
import { useSaveRegistry } from './queries'

/** Asks for a new registry, or for what shall be different about one. */
export function RegistryDialog({ of, close }: { of?: Registry; close: () => void }) {
  const [filled, setFilled] = useState<Filled>(() => filledWith(of))
  const save = useSaveRegistry(of?.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(changeOf(of, filled), { onSuccess: close })
  }
  const text = (name: keyof Filled) => ({
    value: filled[name],
    onChange: (event: { currentTarget: { value: string } }) => setFilled({ ...filled, [name]: event.currentTarget.value }),
    error: save.error instanceof ProblemError && save.error.problem.field === name ? (save.error.problem.detail ?? save.error.problem.title) : undefined,
  })
  return (
    <Modal opened onClose={close} title={<strong className="u-break">{of ? `Change ${of.address}` : 'Add a registry'}</strong>} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit} className="u-stack">
        <TextInput label="Address" description={of ? 'Credentials belong to this address; add another registry for another one.' : 'As it stands in the names of its images.'} placeholder="registry.example.org:5000" required disabled={of !== undefined} {...text('address')} data-autofocus={of === undefined || undefined} />
        <TextInput label="User name" description="Empty: images are pulled as nobody." autoComplete="off" {...text('username')} data-autofocus={of !== undefined || undefined} />
        {filled.username.trim() !== '' && <PasswordInput label="Password or token" description={of?.username ? 'Empty: stays as it is.' : 'Stored encrypted and never shown again.'} required={!of?.username} autoComplete="new-password" {...text('secret')} />}
        <TextInput label="Mirror of the public hub" description="Path below which copies of the hub’s images lie, / for the root. Empty: it is no mirror." placeholder="mirror" {...text('mirrorPrefix')} />
        <p className="u-dim u-small" style={{ margin: 0 }}>The registry is tried before anything is saved.</p>
        {save.error && <ErrorNote error={save.error} />}
        <div className="u-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={close}>Cancel</Button>
          <Button type="submit" loading={save.isPending}>{of ? 'Save the changes' : 'Add the registry'}</Button>
        </div>
      </form>
    </Modal>
  )
}
