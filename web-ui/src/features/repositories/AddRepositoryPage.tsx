import { Button, NumberInput, PasswordInput, Select, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { ProblemError } from '@/api/problems'
import type { NewRepository } from '@/api/types'
import { paths } from '@/lib/paths'
import { Card } from '@/ui/Card'
import { ErrorNote } from '@/ui/ErrorNote'
import { Page } from '@/ui/Page'
import { useAddRepository } from './queries'
import { newRepository, type Filled } from './newRepository'

type CredentialKind = NonNullable<NewRepository['credentials']>['kind']

const kinds: { value: CredentialKind; label: string }[] = [
  { value: 'none', label: 'None, it is public' },
  { value: 'basic', label: 'User name and password' },
  { value: 'token', label: 'Access token' },
  { value: 'ssh', label: 'SSH key' },
]

const intervals = [
  { value: 'PT30S', label: '30 seconds' },
  { value: 'PT1M', label: 'minute' },
  { value: 'PT5M', label: '5 minutes' },
  { value: 'PT1H', label: 'hour' },
  { value: 'PT24H', label: 'day' },
]

const nothing: Filled = { name: '', address: '', reference: '', folder: '', priority: 1, pollInterval: 'PT1M', kind: 'none', username: '', secret: '', privateKey: '', hostKey: '', webhookSecret: '' }

export function AddRepositoryPage() {
  const navigate = useNavigate()
  const add = useAddRepository()
  const [filled, setFilled] = useState(nothing)
  const put = (part: Partial<Filled>) => setFilled({ ...filled, ...part })
  const wrong = (name: string) => fieldProblem(add.error, name)
  const text = (name: keyof Filled) => ({
    value: String(filled[name]),
    onChange: (event: { currentTarget: { value: string } }) => put({ [name]: event.currentTarget.value }),
    error: wrong(name),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(newRepository(filled), { onSuccess: (made) => void navigate(paths.repository(made.id)) })
  }
  return (
    <Page title="Add a repository" above={<Link to={paths.repositories()} className="u-dim">Repositories</Link>} lead="A Git repository with a folder packages/, or the address of a Universe bundle.">
      <form onSubmit={submit} className="u-stack" style={{ maxWidth: 760 }}>
        <Card title="Where it is">
          <div className="u-stack">
            <TextInput label="Address" description="https://, ssh:// or git@host:path for Git; https://….json for a bundle." placeholder="https://git.example.org/team/packages.git" required {...text('address')} />
            <TextInput label="Name" description="How it is called in the catalog." placeholder="team-packages" required {...text('name')} />
            <TextInput label="Branch, tag or commit" description="Empty: the default branch." placeholder="main" {...text('reference')} />
            <TextInput label="Folder" description="Where packages/ lies, if not at the top." placeholder="repo" {...text('folder')} />
          </div>
        </Card>
        <Card title="Credentials">
          <div className="u-stack">
            <Select label="Kind" data={kinds} value={filled.kind} onChange={(value) => put({ kind: kinds.find((kind) => kind.value === value)?.value ?? 'none' })} allowDeselect={false} style={{ maxWidth: 340 }} />
            {(filled.kind === 'basic' || filled.kind === 'token') && <TextInput label="User name" required={filled.kind === 'basic'} description={filled.kind === 'token' ? 'Only where the host asks for one.' : undefined} {...text('username')} />}
            {(filled.kind === 'basic' || filled.kind === 'token') && <PasswordInput label={filled.kind === 'basic' ? 'Password' : 'Token'} autoComplete="new-password" required {...text('secret')} />}
            {filled.kind === 'ssh' && <Textarea label="Private key" description="In OpenSSH or PEM format, without a passphrase. Stored encrypted and never shown again." autosize minRows={4} required styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }} {...text('privateKey')} />}
            {filled.kind === 'ssh' && <TextInput label="Host key" description="The key the host must show, as in known_hosts: ssh-ed25519 AAAA…" required {...text('hostKey')} />}
          </div>
        </Card>
        <Card title="Keeping up">
          <div className="u-stack">
            <Select label="Look for changes every" data={intervals} value={filled.pollInterval} onChange={(value) => put({ pollInterval: value ?? 'PT1M' })} allowDeselect={false} style={{ maxWidth: 220 }} />
            <NumberInput label="Priority" description="Where two repositories offer the same package, the smaller number wins." min={0} allowDecimal={false} value={filled.priority} onChange={(value) => put({ priority: typeof value === 'number' ? value : 1 })} error={wrong('priority')} style={{ maxWidth: 340 }} />
            <PasswordInput label="Webhook secret" description="Checked on every call of the webhook. Empty: the webhook is off." autoComplete="new-password" {...text('webhookSecret')} />
          </div>
        </Card>
        {add.error && <ErrorNote error={add.error} />}
        <div className="u-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" component={Link} to={paths.repositories()}>Cancel</Button>
          <Button type="submit" loading={add.isPending}>Add the repository</Button>
        </div>
      </form>
    </Page>
  )
}

/** The server's problem with one field, if it named one. */
function fieldProblem(error: unknown, name: string): string | undefined {
  if (!(error instanceof ProblemError)) return undefined
  if (error.problem.field === name) return error.problem.detail ?? error.problem.title
  return (error.problem.problems ?? []).find(({ pointer }) => pointer.split('/').at(-1) === name)?.message
}
