import './catalog.css'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { offers } from '@/api/offers'
import type { PackageDetails, VersionDetails } from '@/api/types'
import { paths, type RevisionChoice } from '@/lib/paths'
import { Code } from '@/ui/Code'
import { ErrorNote } from '@/ui/ErrorNote'
import { Icon } from '@/ui/Icon'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { PackageIcon } from '@/ui/PackageIcon'
import { Page } from '@/ui/Page'
import { ProblemList } from '@/ui/ProblemList'
import { OptionsReference } from './OptionsReference'
import { PackageOverview } from './PackageOverview'
import { packageQuery, useTemplate, versionQuery, type RevisionKey } from './queries'
import { VersionsTable } from './VersionsTable'

const tabs = ['overview', 'options', 'versions', 'template', 'problems'] as const
type Tab = (typeof tabs)[number]
const labels: Record<Tab, string> = { overview: 'Overview', options: 'Options', versions: 'Versions', template: 'Template', problems: 'Problems' }

export function PackagePage() {
  const { name = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const withdrawn = search.get('withdrawn') === 'true'
  const package_ = useQuery(packageQuery(name, withdrawn))
  const chosen: RevisionChoice = { version: search.get('version') ?? undefined, repository: search.get('repository') ?? undefined, release: search.get('release') ?? undefined }
  const version = chosen.version ?? package_.data?.defaultVersion
  const key: RevisionKey = { name, version: version ?? '', repository: chosen.repository, release: chosen.release ? Number(chosen.release) : undefined }
  const details = useQuery({ ...versionQuery(key), enabled: version !== undefined })
  const tab = tabs.find((known) => known === search.get('tab')) ?? 'overview'

  const error = package_.error ?? details.error
  if (error) return <Page title={name}><ErrorNote error={error} retry={() => void (package_.error ? package_.refetch() : details.refetch())} /></Page>
  if (!package_.data || !details.data) return <Page title={name}><Loading what={name} lines={5} height={60} /></Page>

  const show = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(search)
    for (const [field, value] of Object.entries(changes)) {
      if (value) next.set(field, value)
      else next.delete(field)
    }
    return next
  }
  return (
    <Page
      title={name}
      above={<Link to={paths.catalog()} className="u-dim">Catalog</Link>}
      heading={<Head details={details.data} of={package_.data} />}
      actions={
        offers(details.data, 'install') && (
          <div style={{ textAlign: 'right' }}>
            <Button component={Link} to={paths.install(name, { ...chosen, version })} size="md">Install</Button>
            {details.data.needsOptions && <div className="u-dim u-small" style={{ marginTop: 4 }}>Some questions have no default.</div>}
          </div>
        )
      }
    >
      <Verdict details={details.data} />
      <nav className="u-tabs" aria-label="Parts of this package">
        {tabs.map((known) => (
          <Link key={known} to={{ search: show({ tab: known === 'overview' ? undefined : known }).toString() }} aria-current={known === tab ? 'page' : undefined} preventScrollReset>
            {labels[known]}
            {known === 'problems' && details.data.problems.length > 0 && ` (${details.data.problems.length})`}
          </Link>
        ))}
      </nav>
      <Part tab={tab} details={details.data} revision={key}>
        <VersionsTable
          of={package_.data}
          shadowed={search.get('shadowed') === 'true'}
          withdrawn={withdrawn}
          show={(what) => setSearch(show({ ...('shadowed' in what && { shadowed: what.shadowed ? 'true' : undefined }), ...('withdrawn' in what && { withdrawn: what.withdrawn ? 'true' : undefined }) }), { preventScrollReset: true, replace: true })}
        />
      </Part>
    </Page>
  )
}

/** Why there is no way to install it: the version cannot run here, or this account may not. */
function Verdict({ details }: { details: VersionDetails }) {
  if (!details.installable) return <Note tone="warn" title="This version cannot be installed here">{details.notInstallableReason ?? 'The server gave no reason.'}</Note>
  if (!offers(details, 'install')) return <Note tone="calm">Your account may look at packages, not install them. An administrator can change that.</Note>
  return null
}

function Head({ details, of }: { details: VersionDetails; of: PackageDetails }) {
  return (
    <div className="c-head">
      <PackageIcon name={details.name} url={details.iconUrl} size={64} />
      <div style={{ minWidth: 0 }}>
        <h1 style={{ margin: 0 }} className="u-break">{details.name}</h1>
        <div className="u-row u-dim" style={{ gap: 8 }}>
          <span className="u-break">{details.version}</span>
          {details.version !== of.defaultVersion && <span className="u-tag" data-tone="warn">not the default version</span>}
          {details.featured && <span className="u-tag" data-tone="busy"><Icon name="star" size={11} /> featured</span>}
          <span className="u-small">from {details.repository.name}</span>
        </div>
      </div>
    </div>
  )
}

function Part({ tab, details, revision, children }: { tab: Tab; details: VersionDetails; revision: RevisionKey; children: React.ReactNode }) {
  switch (tab) {
    case 'overview':
      return <PackageOverview details={details} />
    case 'options':
      return <OptionsReference details={details} />
    case 'versions':
      return children
    case 'template':
      return <Template revision={revision} has={details.hasTemplate} />
    case 'problems':
      return details.problems.length === 0 ? (
        <Note tone="good">No problems were found in the files of this version.</Note>
      ) : (
        <div className="u-card"><ProblemList problems={details.problems} label="Problems of this version" /></div>
      )
  }
}

function Template({ revision, has }: { revision: RevisionKey; has: boolean }) {
  const template = useTemplate(revision, has)
  if (!has) return <Note tone="calm">This version has no template: it brings a command line only and runs nothing in the cluster.</Note>
  if (template.error) return <ErrorNote error={template.error} retry={() => void template.refetch()} />
  if (template.data === undefined) return <Loading what="the template" />
  return <Code text={template.data} label="Template" />
}
