import { Button, NumberInput, PasswordInput, Select, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { ProblemError } from '@/api/problems'
import { Card } from '@/ui/Card'
import { ErrorNote } from '@/ui/ErrorNote'
import type { CredentialKind, Filled } from './filled'

interface Choice<Value extends string> {
  value: Value
  label: string
}

const credentialKinds: Choice<CredentialKind>[] = [
  { value: 'none', label: 'None, it is public' },
  { value: 'basic', label: 'User name and password' },
  { value: 'token', label: 'Access token' },
  { value: 'ssh', label: 'SSH key' },
]

const webhookChoices: Choice<Filled['webhook']>[] = [
  { value: 'keep', label: 'Leave it as it is' },
  { value: 'set', label: 'Set a new secret' },
  { value: 'off', label: 'Turn the webhook off' },
]

const intervals: Choice<string>[] = [
  { value: 'PT30S', label: '30 seconds' },
  { value: 'PT1M', label: 'minute' },
  { value: 'PT5M', label: '5 minutes' },
  { value: 'PT1H', label: 'hour' },
  { value: 'PT24H', label: 'day' },
]

interface Props {
  from: Filled
  /** How the repository is entered now; absent for one that is new. */
  credentialsNow?: string
  action: string
  cancel: string
  run: (filled: Filled) => void
  running: boolean
  error: unknown
}

/** Where a repository is, how to get in, how often to look: for one that is added as for one that is changed. */
export function RepositoryForm({ from, credentialsNow, action, cancel, run, running, error }: Props) {
  const [filled, setFilled] = useState(from)
  const put = (part: Partial<Filled>) => setFilled({ ...filled, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(filled)
  }
  const text: Texts = (name) => ({
    value: String(filled[name]),
    onChange: (event) => put({ [name]: event.currentTarget.value }),
    error: fieldProblem(error, name),
  })
  const known = intervals.some(({ value }) => value === from.pollInterval)
  return (
    <form onSubmit={submit} className="u-stack" style={{ maxWidth: 760 }}>
      <Card title="Where it is">
        <div className="u-stack">
          <TextInput label="Address" description="https://, ssh:// or git@host:path for Git; https://….json for a bundle." placeholder="https://git.example.org/team/packages.git" required {...text('address')} />
          <TextInput label="Name" description="How it is called in the catalog." placeholder="team-packages" required {...text('name')} />
          <TextInput label="Branch, tag or commit" description="Empty: the default branch." placeholder="main" {...text('reference')} />
          <TextInput label="Folder" description="Where packages/ lies, if not at the top." placeholder="repo" {...text('folder')} />
        </div>
      </Card>
      <Card title="Credentials"><Credentials filled={filled} put={put} text={text} now={credentialsNow} /></Card>
      <Card title="Keeping up">
        <div className="u-stack">
          <Select label="Look for changes every" data={known ? intervals : [{ value: from.pollInterval, label: from.pollInterval.replace(/^PT/, '').toLowerCase() }, ...intervals]} value={filled.pollInterval} onChange={(value) => put({ pollInterval: value ?? from.pollInterval })} error={fieldProblem(error, 'pollInterval')} allowDeselect={false} style={{ maxWidth: 220 }} />
          <NumberInput label="Priority" description="Where two repositories offer the same package, the smaller number wins." min={0} allowDecimal={false} value={filled.priority} onChange={(value) => put({ priority: typeof value === 'number' ? value : 1 })} error={fieldProblem(error, 'priority')} style={{ maxWidth: 340 }} />
          {credentialsNow !== undefined && <Select label="Webhook" data={webhookChoices} value={filled.webhook} onChange={(value) => put({ webhook: webhookChoices.find((choice) => choice.value === value)?.value ?? 'keep' })} allowDeselect={false} style={{ maxWidth: 340 }} />}
          {filled.webhook === 'set' && <PasswordInput label="Webhook secret" description={credentialsNow === undefined ? 'Checked on every call of the webhook. Empty: the webhook is off.' : 'Checked on every call of the webhook.'} required={credentialsNow !== undefined} autoComplete="new-password" {...text('webhookSecret')} />}
        </div>
      </Card>
      {error ? <ErrorNote error={error} /> : null}
      <div className="u-row" style={{ justifyContent: 'flex-end' }}>
        <Button variant="default" component={Link} to={cancel}>Cancel</Button>
        <Button type="submit" loading={running}>{action}</Button>
      </div>
    </form>
  )
}

type Texts = (name: keyof Filled) => { value: string; onChange: (event: { currentTarget: { value: string } }) => void; error: string | undefined }

function Credentials({ filled, put, text, now }: { filled: Filled; put: (part: Partial<Filled>) => void; text: Texts; now?: string }) {
  const choices: Choice<Filled['kind']>[] = now === undefined ? credentialKinds : [{ value: 'keep', label: `Keep them (${now})` }, ...credentialKinds]
  return (
    <div className="u-stack">
      <Select label="Kind" data={choices} value={filled.kind} onChange={(value) => put({ kind: choices.find((choice) => choice.value === value)?.value ?? filled.kind })} allowDeselect={false} style={{ maxWidth: 340 }} />
      {(filled.kind === 'basic' || filled.kind === 'token') && (
        <>
          <TextInput label="User name" required={filled.kind === 'basic'} description={filled.kind === 'token' ? 'Only where the host asks for one.' : undefined} {...text('username')} />
          <PasswordInput label={filled.kind === 'basic' ? 'Password' : 'Token'} autoComplete="new-password" required {...text('secret')} />
        </>
      )}
      {filled.kind === 'ssh' && (
        <>
          <Textarea label="Private key" description="In OpenSSH or PEM format, without a passphrase. Stored encrypted and never shown again." autosize minRows={4} required styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }} {...text('privateKey')} />
          <TextInput label="Host key" description="The key the host must show, as in known_hosts: ssh-ed25519 AAAA…" required {...text('hostKey')} />
        </>
      )}
    </div>
  )
}

/** The server's problem with one field, if it named one. */
function fieldProblem(error: unknown, name: string): string | undefined {
  if (!(error instanceof ProblemError)) return undefined
  return error.problem.field === name || error.problem.field === `credentials.${name}` ? (error.problem.detail ?? error.problem.title) : undefined
}
