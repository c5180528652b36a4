import { Link, useNavigate } from 'react-router'
import { paths } from '@/lib/paths'
import { Page } from '@/ui/Page'
import { empty, newRepository } from './filled'
import { useAddRepository } from './queries'
import { RepositoryForm } from './RepositoryForm'

export function AddRepositoryPage() {
  const navigate = useNavigate()
  const add = useAddRepository()
  return (
    <Page title="Add a repository" above={<Link to={paths.repositories()} className="u-dim">Repositories</Link>} lead="A Git repository with a folder packages/, or the address of a Universe bundle.">
      <RepositoryForm
        from={empty}
        action="Add the repository"
        cancel={paths.repositories()}
        run={(filled) => add.mutate(newRepository(filled), { onSuccess: (made) => void navigate(paths.repository(made.id)) })}
        running={add.isPending}
        error={add.error}
      />
    </Page>
  )
}
