import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { offers } from '@/api/offers'
import type { InstanceDetails, Revision, Snapshot } from '@/api/types'
import { lines, same } from '@/lib/json'
import { paths } from '@/lib/paths'
import { Code } from '@/ui/Code'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { TextDiff } from '@/ui/TextDiff'
import { Time } from '@/ui/Time'
import { useRevisions, useSnapshots } from './queries'

export function Revisions({ of }: { of: InstanceDetails }) {
  const revisions = useRevisions(of.id)
  const snapshots = useSnapshots(of.id)
  if (revisions.error && !revisions.data) return <ErrorNote error={revisions.error} retry={() => void revisions.refetch()} />
  if (!revisions.data) return <Loading what="the revisions" lines={2} height={90} />
  if (revisions.data.items.length === 0) return <Note tone="calm">No revision has been accepted yet.</Note>
  const newestFirst = [...revisions.data.items].sort((a, b) => b.number - a.number)
  const data = (revision: Revision) => snapshots.items.find((each) => each.revision === revision.number && each.state === 'ready' && offers(each, 'restore'))
  return <div className="u-stack">{newestFirst.map((revision, place) => <RevisionCard key={revision.number} of={of} revision={revision} before={newestFirst[place + 1]} data={data(revision)} />)}</div>
}

function RevisionCard({ of, revision, before, data }: { of: InstanceDetails; revision: Revision; before: Revision | undefined; data: Snapshot | undefined }) {
  const running = of.revision === revision.number
  const images = Object.entries(revision.imageDigests)
  return (
    <section className="u-card u-card-pad" aria-label={`Revision ${revision.number}`}>
      <div className="u-spread">
        <div className="u-row">
          <h2 style={{ margin: 0, fontSize: '1.05rem' }}>Revision {revision.number}</h2>
          {running && <span className="u-tag" data-tone="good">running</span>}
          <span className="u-dim u-small"><Time at={revision.createdAt} /> by {revision.createdBy}</span>
        </div>
        {offers(of, 'rollback') && !running && (
          <span className="u-buttons">
            <Button component={Link} size="xs" variant="default" to={paths.rollback(of.id, revision.number)} aria-label={`Roll back to revision ${revision.number}`}>Roll back</Button>
            {data && <Button component={Link} size="xs" variant="default" to={paths.rollback(of.id, revision.number, data.id)} aria-label={`Roll back with its data to revision ${revision.number}`}>Roll back with its data</Button>}
          </span>
        )}
      </div>
      <dl className="u-facts" style={{ margin: '12px 0' }}>
        <dt>Package</dt><dd>{revision.package} {revision.version}</dd>
        {revision.commit && (<><dt>Commit</dt><dd className="u-mono">{revision.commit}</dd></>)}
        {images.map(([image, digest]) => <div key={image} style={{ display: 'contents' }}><dt>Image</dt><dd>{image}<div className="u-dim u-small u-mono u-break">{digest}</div></dd></div>)}
        {revision.operation && (<><dt>Operation</dt><dd><Link to={paths.operation(revision.operation)}>how it was made</Link></dd></>)}
      </dl>
      {before && (
        <details style={{ marginBottom: 8 }}>
          <summary style={{ cursor: 'pointer' }}>What changed since revision {before.number}</summary>
          <div className="u-stack" style={{ marginTop: 10 }}>
            <Changed what="options" before={before.options} after={revision.options} />
            <Changed what="definition" before={before.definition} after={revision.definition} />
          </div>
        </details>
      )}
      <details>
        <summary style={{ cursor: 'pointer' }}>Options and definition</summary>
        <div className="u-stack" style={{ marginTop: 10 }}>
          <Code text={JSON.stringify(revision.options, null, 2)} label={`Options of revision ${revision.number}`} />
          <Code text={JSON.stringify(revision.definition, null, 2)} label={`Definition of revision ${revision.number}`} />
        </div>
      </details>
    </section>
  )
}

function Changed({ what, before, after }: { what: string; before: unknown; after: unknown }) {
  if (same(before, after)) return <div className="u-dim u-small">The {what} stayed the same.</div>
  return <TextDiff before={lines(before)} after={lines(after)} label={`Changes of the ${what}`} />
}
