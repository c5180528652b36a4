import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { Link } from 'react-router'
import { offers } from '@/api/offers'
import { useMay } from '@/api/session'
import type { Repository } from '@/api/types'
import { paths } from '@/lib/paths'
import { Empty } from '@/ui/Empty'
import { ErrorNote } from '@/ui/ErrorNote'
import { Icon } from '@/ui/Icon'
import { Listing } from '@/ui/Listing'
import { Page } from '@/ui/Page'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'
import { useRefresh, useRepositories } from './queries'

export function RepositoriesPage() {
  const repositories = useRepositories()
  const mayAdd = useMay('maintain-repositories')
  const add = <Button component={Link} to={paths.addRepository()} leftSection={<Icon name="plus" size={16} />}>Add a repository</Button>
  return (
    <Page title="Repositories" lead="Git repositories and bundles that the catalog is made of. The one with the smallest priority number wins." actions={mayAdd && repositories.items.length > 0 && add}>
      <Listing {...repositories} what="repositories" isEmpty={repositories.items.length === 0} empty={<Empty icon="repositories" title="No repository yet" action={mayAdd && add}>A repository holds package definitions. Add one, and its packages are in the catalog within seconds.</Empty>}>
        <ul className="u-list u-stack" aria-label="Repositories">
          {repositories.items.map((repository) => <li key={repository.id}><RepositoryRow repository={repository} /></li>)}
        </ul>
      </Listing>
    </Page>
  )
}

function RepositoryRow({ repository }: { repository: Repository }) {
  const refresh = useRefresh()
  const { freshness, counts } = repository
  return (
    <article className="u-card u-card-pad">
      <div className="u-spread" style={{ alignItems: 'flex-start' }}>
        <div style={{ minWidth: 0, flex: '1 1 260px' }}>
          <div className="u-row">
            <h2 style={{ margin: 0, fontSize: '1.05rem' }} className="u-break"><Link to={paths.repository(repository.id)}>{repository.name}</Link></h2>
            <Status state={freshness.state} />
            <span className="u-tag">{repository.kind}</span>
            <span className="u-tag">priority {repository.priority}</span>
          </div>
          <div className="u-dim u-small u-mono u-break" style={{ marginTop: 4 }}>{repository.address}{repository.reference && ` @ ${repository.reference}`}</div>
        </div>
        {offers(repository, 'refresh') && (
          <Tooltip label="Look for changes now">
            <ActionIcon variant="default" size="lg" onClick={() => refresh.mutate(repository.id)} loading={refresh.isPending} aria-label={`Refresh ${repository.name}`}><Icon name="refresh" size={16} /></ActionIcon>
          </Tooltip>
        )}
      </div>
      <div className="u-row u-small" style={{ marginTop: 14, gap: 20 }}>
        <span><strong>{counts.packages}</strong> packages</span>
        <span><strong>{counts.versions}</strong> versions</span>
        <Link to={paths.repository(repository.id, 'problems')} style={{ color: counts.problems > 0 ? 'var(--u-warn)' : undefined }}><strong>{counts.problems}</strong> {counts.problems === 1 ? 'problem' : 'problems'}</Link>
        <span className="u-dim">indexed <Time at={freshness.lastIndexedAt} /></span>
      </div>
      {freshness.lastError && <p style={{ color: 'var(--u-bad)', margin: '10px 0 0' }} className="u-break u-small">{freshness.lastError}</p>}
      {refresh.error && <ErrorNote error={refresh.error} />}
    </article>
  )
}
