import { Button, Modal, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { ProblemError } from '@/api/problems'
import { type JsonObject, merge, only } from '@/lib/json'
import { paths } from '@/lib/paths'
import { useInstance, useMakePlan } from './queries'
import { Refusal } from './Refusal'

/** What another instance with the data of this one, or of one of its snapshots, shall be called. */
export function CloneDialog() {
  const { id = '' } = useParams()
  const snapshot = useSearchParams()[0].get('snapshot')
  const navigate = useNavigate()
  const name = useInstance(id).data?.name ?? ''
  const makePlan = useMakePlan()
  const [typed, setTyped] = useState<string | null>(null)
  const [secrets, setSecrets] = useState<Record<string, string>>({})
  const close = () => void navigate(paths.instance(id, snapshot ? 'snapshots' : undefined), { preventScrollReset: true })
  const options = Object.entries(secrets).reduce<JsonObject>((all, [pointer, value]) => merge(all, only(pointer, value)), {})
  const asked = [...new Set([...Object.keys(secrets), ...lostSecrets(makePlan.error)])]
  return (
    <Modal opened onClose={close} title={<strong className="u-break">{snapshot ? 'Restore into a new instance' : `Clone ${name}`}</strong>} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        className="u-stack"
        onSubmit={(event) => {
          event.preventDefault()
          const origin = snapshot ? { snapshot } : { instance: id }
          const answers = asked.length > 0 ? { options } : {}
          makePlan.mutate({ kind: 'clone', ...origin, ...answers, name: typed ?? `${name}-copy` }, { onSuccess: (plan) => void navigate(paths.plan(plan.id)) })
        }}
      >
        <div>
          {snapshot
            ? <>A new instance begins with the data of the snapshot, and with the version, options and passwords that <strong className="u-break">{name}</strong> had then.</>
            : <>A new instance begins with the data of <strong className="u-break">{name}</strong> as it is now, and with its version, options and passwords.</>}
        </div>
        <TextInput label="Name of the new instance" required value={typed ?? (name && `${name}-copy`)} onChange={(event) => setTyped(event.currentTarget.value)} data-autofocus />
        {asked.map((pointer) => (
          <PasswordInput key={pointer} label={pointer} description="Gone with the instance that had it; it must be what it was." required value={secrets[pointer] ?? ''} onChange={(event) => setSecrets({ ...secrets, [pointer]: event.currentTarget.value })} />
        ))}
        <Refusal error={makePlan.error} problems={[]} />
        <div className="u-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={close}>Cancel</Button>
          <Button type="submit" loading={makePlan.isPending}>Review the plan</Button>
        </div>
      </form>
    </Modal>
  )
}

/** Pointers of the secrets that have to be answered anew. */
const lostSecrets = (error: unknown): string[] =>
  error instanceof ProblemError && error.kind === 'options-invalid' ? (error.problem.problems ?? []).flatMap(({ pointer }) => (pointer ? [pointer] : [])) : []
