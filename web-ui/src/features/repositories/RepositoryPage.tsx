import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, NavLink, useNavigate, useParams } from 'react-router'
import { offers } from '@/api/offers'
import type { Repository } from '@/api/types'
import { paths } from '@/lib/paths'
import { Card } from '@/ui/Card'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { CopyText } from '@/ui/CopyText'
import { Empty } from '@/ui/Empty'
import { ErrorNote } from '@/ui/ErrorNote'
import { Icon } from '@/ui/Icon'
import { Listing } from '@/ui/Listing'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Page } from '@/ui/Page'
import { ProblemList } from '@/ui/ProblemList'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'
import { IndexRuns } from './IndexRuns'
import { useRefresh, useRemoveRepository, useRepository, useRepositoryProblems } from './queries'

export function RepositoryPage() {
  const { id = '', tab } = useParams()
  const repository = useRepository(id)
  const refresh = useRefresh()
  const [removing, setRemoving] = useState(false)
  const above = <Link to={paths.repositories()} className="u-dim">Repositories</Link>
  if (!repository.data) {
    return (
      <Page title="Repository" above={above}>
        {repository.error ? <ErrorNote error={repository.error} retry={() => void repository.refetch()} /> : <Loading what="the repository" lines={3} height={70} />}
      </Page>
    )
  }
  const { data } = repository
  return (
    <Page
      title={data.name}
      above={above}
      heading={<div className="u-row"><h1 style={{ margin: 0 }} className="u-break">{data.name}</h1><Status state={data.freshness.state} /></div>}
      lead={<span className="u-mono u-break u-small">{data.address}</span>}
      actions={
        <>
          {offers(data, 'refresh') && <Button variant="default" leftSection={<Icon name="refresh" size={16} />} onClick={() => refresh.mutate(id)} loading={refresh.isPending}>Refresh</Button>}
          {offers(data, 'change') && <Button component={Link} variant="default" to={paths.editRepository(id)}>Change</Button>}
          {offers(data, 'remove') && <Button variant="default" onClick={() => setRemoving(true)}>Remove</Button>}
        </>
      }
    >
      {refresh.error && <ErrorNote error={refresh.error} />}
      {data.freshness.lastError && <Note tone="bad" title="The last attempt failed">{data.freshness.lastError}</Note>}
      <nav className="u-tabs" aria-label="Parts of this repository">
        <NavLink to={paths.repository(id)} end>Overview</NavLink>
        <NavLink to={paths.repository(id, 'index-runs')}>Index runs</NavLink>
        <NavLink to={paths.repository(id, 'problems')}>Problems{data.counts.problems > 0 && ` (${data.counts.problems})`}</NavLink>
      </nav>
      {tab === 'index-runs' ? <IndexRuns repository={id} /> : tab === 'problems' ? <Problems repository={id} /> : <Overview of={data} />}
      {removing && <RemoveDialog of={data} close={() => setRemoving(false)} />}
    </Page>
  )
}

function Overview({ of }: { of: Repository }) {
  const { freshness } = of
  return (
    <Card title="Facts">
      <dl className="u-facts">
        <dt>Holds</dt><dd><Link to={paths.catalog({ repository: of.name })}>{of.counts.packages} packages</Link>, {of.counts.versions} versions</dd>
        <dt>Indexed</dt><dd><Time at={freshness.lastIndexedAt} />{freshness.lastCommit && <> at <span className="u-mono">{freshness.lastCommit.slice(0, 12)}</span></>}</dd>
        <dt>Next look</dt><dd>{freshness.nextPollAt ? <Time at={freshness.nextPollAt} /> : 'on demand only'} <span className="u-dim">(every {of.pollInterval.replace(/^PT/, '').toLowerCase()})</span></dd>
        <dt>Reads</dt><dd>{of.kind === 'git' ? (of.reference ?? 'the default branch') : 'a bundle'}{of.folder && <>, folder <span className="u-mono">{of.folder}</span></>}</dd>
        <dt>Priority</dt><dd>{of.priority}</dd>
        <dt>Credentials</dt><dd>{of.credentials.kind === 'none' ? 'none' : `${of.credentials.kind}${of.credentials.username ? ` of ${of.credentials.username}` : ''}`}</dd>
        <dt>Webhook</dt><dd><CopyText text={new URL(of.webhookPath, window.location.origin).href} label="webhook address" /><div className="u-dim u-small">Let GitHub, GitLab or Gitea call this on every push: changes are visible in seconds.</div></dd>
      </dl>
    </Card>
  )
}

function Problems({ repository }: { repository: string }) {
  const problems = useRepositoryProblems(repository)
  return (
    <Listing {...problems} what="problems" isEmpty={problems.items.length === 0} empty={<Empty icon="check" title="No problems">Every file of every package could be read and passed all checks.</Empty>}>
      <div className="u-card"><ProblemList problems={problems.items} label="Problems" /></div>
    </Listing>
  )
}

function RemoveDialog({ of, close }: { of: Repository; close: () => void }) {
  const navigate = useNavigate()
  const remove = useRemoveRepository()
  return (
    <ConfirmDialog title={`Remove ${of.name}`} action="Remove the repository" run={() => remove.mutate(of.id, { onSuccess: () => void navigate(paths.repositories()) })} running={remove.isPending} error={remove.error} close={close}>
      Its {of.counts.packages} packages leave the catalog. What is installed from it keeps running.
    </ConfirmDialog>
  )
}
