import { Link } from 'react-router'
import type { VersionDetails } from '@/api/types'
import { paths } from '@/lib/paths'
import { notesOf, serviceOf, type Notes } from '@/lib/service'
import { Card } from '@/ui/Card'
import { CopyText } from '@/ui/CopyText'
import { Icon } from '@/ui/Icon'
import { Markdown } from '@/ui/Markdown'
import { Changelog, ServiceFacts } from './ServiceFacts'

const noteTitles: [name: keyof Notes, title: string][] = [
  ['preInstall', 'Before installing'], ['postInstall', 'After installing'], ['preUpgrade', 'Before upgrading'],
  ['postUpgrade', 'After upgrading'], ['preUninstall', 'Before uninstalling'], ['postUninstall', 'After uninstalling'],
]

export function PackageOverview({ details }: { details: VersionDetails }) {
  const service = serviceOf(details.service)
  const notes = notesOf(details)
  return (
    <div className="c-columns">
      <div className="u-stack">
        <Card title="About"><Markdown text={details.description} /></Card>
        {details.screenshots.length > 0 && <Screenshots of={details} />}
        {noteTitles.map(([name, title]) => notes[name] && <Card key={name} title={title}><Markdown text={notes[name]} /></Card>)}
        {service.changelog.length > 0 && <Changelog of={service} />}
      </div>
      <div className="u-stack">
        <Card title="Facts"><Facts details={details} /></Card>
        <ServiceFacts of={service} />
        {details.tags.length > 0 && (
          <Card title="Tags">
            <div className="u-row" style={{ gap: 6 }}>
              {details.tags.map((tag) => <Link key={tag} className="u-tag" to={paths.catalog({ tag })}>{tag}</Link>)}
            </div>
          </Card>
        )}
      </div>
    </div>
  )
}

function Screenshots({ of }: { of: VersionDetails }) {
  return (
    <Card title="Screenshots">
      <div style={{ display: 'flex', gap: 12, overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Screenshots">
        {of.screenshots.map((url, place) => <img key={url} src={url} alt={`Screenshot ${place + 1} of ${of.name}`} height={220} loading="lazy" style={{ borderRadius: 8 }} />)}
      </div>
    </Card>
  )
}

function Facts({ details }: { details: VersionDetails }) {
  return (
    <dl className="u-facts">
      <dt>Version</dt>
      <dd>{details.version} <span className="u-dim">(release {details.release})</span></dd>
      <dt>Licence</dt>
      <dd>
        {details.licenses.length === 0 && <span className="u-dim">not stated</span>}
        {details.licenses.map((licence) => <div key={licence.name}><Outside url={licence.url} text={licence.name} /></div>)}
      </dd>
      {details.maintainer && (<><dt>Maintainer</dt><dd>{details.maintainer}</dd></>)}
      {details.website && (<><dt>Website</dt><dd><Outside url={details.website} text={short(details.website)} /></dd></>)}
      {details.scm && (<><dt>Source</dt><dd><Outside url={details.scm} text={short(details.scm)} /></dd></>)}
      <dt>Repository</dt>
      <dd><Link to={paths.repository(details.repository.id)}>{details.repository.name}</Link></dd>
      {details.commit && (<><dt>Commit</dt><dd><CopyText text={details.commit.slice(0, 12)} label="commit" /></dd></>)}
      <dt>Format</dt>
      <dd>{details.packagingVersion}</dd>
    </dl>
  )
}

const short = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** A link out of the product; only to the web, whatever a package author wrote. */
function Outside({ url, text }: { url: string | null | undefined; text: string }) {
  if (!url || !/^https?:\/\//i.test(url)) return <>{text}</>
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow" className="u-break">
      {text} <Icon name="external" size={13} />
      <span className="u-visually-hidden">(opens in a new tab)</span>
    </a>
  )
}
