import { Link, useNavigate, useParams } from 'react-router'
import { offers } from '@/api/offers'
import type { Repository } from '@/api/types'
import { paths } from '@/lib/paths'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Page } from '@/ui/Page'
import { changeOf, filledWith } from './filled'
import { useChangeRepository, useRepository } from './queries'
import { RepositoryForm } from './RepositoryForm'

export function EditRepositoryPage() {
  const { id = '' } = useParams()
  const { data, error, refetch } = useRepository(id)
  return (
    <Page title={data ? `Change ${data.name}` : 'Change a repository'} above={<Link to={paths.repository(id)} className="u-dim">{data?.name ?? 'Repository'}</Link>} lead="It is looked at anew at once; until that is done the catalog shows what was there before.">
      {!data ? (
        error ? <ErrorNote error={error} retry={() => void refetch()} /> : <Loading what="the repository" lines={3} height={90} />
      ) : offers(data, 'change') ? (
        <Change of={data} />
      ) : (
        <Note tone="calm">You may look at this repository, not change it.</Note>
      )}
    </Page>
  )
}

function Change({ of }: { of: Repository }) {
  const navigate = useNavigate()
  const change = useChangeRepository(of.id)
  const back = paths.repository(of.id)
  return (
    <RepositoryForm
      from={filledWith(of)}
      credentialsNow={of.credentials.username ? `${of.credentials.kind} of ${of.credentials.username}` : of.credentials.kind}
      action="Save the changes"
      cancel={back}
      run={(filled) => change.mutate(changeOf(of, filled), { onSuccess: () => void navigate(back) })}
      running={change.isPending}
      error={change.error}
    />
  )
}
