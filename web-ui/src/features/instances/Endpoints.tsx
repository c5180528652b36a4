import type { Endpoint } from '@/api/types'
import { CopyText } from '@/ui/CopyText'
import { Icon } from '@/ui/Icon'

/** Where to reach it: from other packages and from outside the cluster. */
export function Endpoints({ endpoints }: { endpoints: Endpoint[] }) {
  if (endpoints.length === 0) return <p className="u-dim" style={{ margin: 0 }}>This instance offers no endpoints.</p>
  return (
    <ul className="u-list u-stack" aria-label="Endpoints">
      {endpoints.map((endpoint) => (
        <li key={`${endpoint.service} ${endpoint.name} ${endpoint.inside}`}>
          <div className="u-spread" style={{ marginBottom: 4 }}>
            <strong className="u-break">{endpoint.name} <span className="u-tag">{endpoint.protocol}</span></strong>
            {endpoint.url && /^https?:\/\//.test(endpoint.url) && (
              <a href={endpoint.url} target="_blank" rel="noopener noreferrer">Open <Icon name="external" size={13} /><span className="u-visually-hidden"> {endpoint.name} in a new tab</span></a>
            )}
          </div>
          <dl className="u-facts">
            <dt>Outside</dt>
            <dd>{endpoint.outside ? <CopyText text={endpoint.outside} label={`outside address of ${endpoint.name}`} /> : <span className="u-dim">not published</span>}</dd>
            <dt>In the cluster</dt>
            <dd><CopyText text={endpoint.inside} label={`cluster address of ${endpoint.name}`} /></dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}
