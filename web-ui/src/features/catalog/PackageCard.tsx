import { Link } from 'react-router'
import type { PackageSummary } from '@/api/types'
import { paths } from '@/lib/paths'
import { Icon } from '@/ui/Icon'
import { PackageIcon } from '@/ui/PackageIcon'
import { Time } from '@/ui/Time'

export function PackageCard({ entry }: { entry: PackageSummary }) {
  return (
    <article className="u-card c-card">
      <div style={{ display: 'flex', gap: 14, minWidth: 0 }}>
        <PackageIcon name={entry.name} url={entry.iconUrl} />
        <div style={{ minWidth: 0, flex: 1 }}>
          <h2 className="u-ellipsis" title={entry.name}>
            <Link to={paths.package(entry.name)}>{entry.name}</Link>
          </h2>
          <div className="u-dim u-small u-ellipsis" title={entry.version}>{entry.version}{entry.versions > 1 && ` · ${entry.versions} versions`}</div>
        </div>
        {entry.featured && (
          <span title="Featured" style={{ color: '#c98a1b' }}>
            <Icon name="star" size={18} />
            <span className="u-visually-hidden">Featured</span>
          </span>
        )}
      </div>
      <p className="u-clamp-2" style={{ margin: 0, minHeight: '3em' }}>{entry.description}</p>
      <div className="u-row" style={{ gap: 5, overflow: 'hidden', maxHeight: 26 }}>
        {!entry.installable && <span className="u-tag" data-tone="warn" title={entry.notInstallableReason ?? undefined}>not installable here</span>}
        {entry.installable && entry.needsOptions && <span className="u-tag" title="Some questions have no default">asks questions</span>}
        {entry.framework && <span className="u-tag" data-tone="busy">framework</span>}
        {entry.tags.slice(0, 4).map((tag) => <span key={tag} className="u-tag">{tag}</span>)}
      </div>
      <div className="c-card-end">
        <span className="u-ellipsis">{entry.repository.name}</span>
        <span>updated <Time at={entry.updatedAt} /></span>
      </div>
    </article>
  )
}
