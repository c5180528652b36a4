import './plans.css'
import { useParams, useSearchParams } from 'react-router'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Page } from '@/ui/Page'
import { InstallForm } from './InstallForm'
import { useVersionToInstall } from './queries'

export function InstallPage() {
  const { name = '' } = useParams()
  const [search] = useSearchParams()
  const chosen = { version: search.get('version') ?? undefined, repository: search.get('repository') ?? undefined, release: search.get('release') ?? undefined }
  const details = useVersionToInstall(name, chosen)

  if (details.error) return <Page title={`Install ${name}`}><ErrorNote error={details.error} retry={() => void details.refetch()} /></Page>
  if (!details.data) return <Page title={`Install ${name}`}><Loading what="the options" lines={5} height={72} /></Page>
  return <InstallForm key={`${name} ${details.data.version} ${details.data.release}`} details={details.data} chosen={chosen} />
}
