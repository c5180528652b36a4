import './instances.css'
import { Link } from 'react-router'
import type { InstanceDetails } from '@/api/types'
import { paths } from '@/lib/paths'
import { onNetwork } from '@/lib/service'
import { Card } from '@/ui/Card'
import { ConnectionList } from '@/ui/ConnectionList'
import { CopyText } from '@/ui/CopyText'
import { Markdown } from '@/ui/Markdown'
import { Note } from '@/ui/Note'
import { Time } from '@/ui/Time'
import { Drift } from './Drift'
import { Endpoints } from './Endpoints'
import { useNetwork } from './queries'
import { Tasks } from './Tasks'

export function InstanceOverview({ of }: { of: InstanceDetails }) {
  const network = useNetwork(of.target.id)
  return (
    <div className="i-columns">
      <div className="u-stack">
        <Tasks instance={of.id} />
        <Drift of={of} />
        {of.notes.postInstall && <Card title="Notes"><Markdown text={onNetwork(of.notes.postInstall, network)} /></Card>}
        {of.warnings.length > 0 && (
          <Note tone="warn" title="What does not work quite as the package asks">
            <ul>{of.warnings.map((warning) => <li key={warning.path + warning.message}><span className="u-mono">{warning.path}</span> {warning.message}</li>)}</ul>
          </Note>
        )}
      </div>
      <div className="u-stack">
        <Card title="Endpoints"><Endpoints endpoints={of.endpoints} /></Card>
        {of.bindings.length > 0 && <Card title="Connections"><ConnectionList of={of.bindings} providerOf={({ provider }) => provider && <Link to={paths.instance(provider.instance)} className="u-break">{provider.name}</Link>} /></Card>}
        {of.boundBy.length > 0 && (
          <Card title="Needed by">
            <ul className="u-list u-stack" style={{ gap: 6 }}>
              {of.boundBy.map(({ id, name, need }) => <li key={`${id} ${need}`} className="u-break"><Link to={paths.instance(id)}>{name}</Link> <span className="u-dim">as {need}</span></li>)}
            </ul>
          </Card>
        )}
        <Card title="Facts">
          <dl className="u-facts">
            <dt>Installed</dt><dd><Time at={of.installedAt} /> by {of.installedBy}</dd>
            <dt>Target</dt><dd>{of.target.name}</dd>
            {network && (<><dt>Network</dt><dd><CopyText text={network} label="network name" /><div className="u-dim u-small">Your own containers reach this instance when they join it.</div></dd></>)}
            {of.repository && (<><dt>Repository</dt><dd>{of.repository.name}</dd></>)}
            {of.commit && (<><dt>Commit</dt><dd className="u-mono">{of.commit.slice(0, 12)}</dd></>)}
          </dl>
        </Card>
      </div>
    </div>
  )
}
