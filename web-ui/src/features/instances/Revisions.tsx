import { Link } from 'react-router'
import type { Revision } from '@/api/types'
import { paths } from '@/lib/paths'
import { Code } from '@/ui/Code'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Time } from '@/ui/Time'
import { useRevisions } from './queries'

export function Revisions({ instance }: { instance: string }) {
  const revisions = useRevisions(instance)
  if (revisions.error && !revisions.data) return <ErrorNote error={revisions.error} retry={() => void revisions.refetch()} />
  if (!revisions.data) return <Loading what="the revisions" lines={2} height={90} />
  if (revisions.data.items.length === 0) return <Note tone="calm">No revision has been accepted yet.</Note>
  return <div className="u-stack">{revisions.data.items.map((revision) => <RevisionCard key={revision.number} revision={revision} />)}</div>
}

function RevisionCard({ revision }: { revision: Revision }) {
  const images = Object.entries(revision.imageDigests)
  return (
    <section className="u-card u-card-pad" aria-label={`Revision ${revision.number}`}>
      <div className="u-spread">
        <h2 style={{ margin: 0, fontSize: '1.05rem' }}>Revision {revision.number}</h2>
        <span className="u-dim u-small"><Time at={revision.createdAt} /> by {revision.createdBy}</span>
      </div>
      <dl className="u-facts" style={{ margin: '12px 0' }}>
        <dt>Package</dt><dd>{revision.package} {revision.version}</dd>
        {revision.commit && (<><dt>Commit</dt><dd className="u-mono">{revision.commit}</dd></>)}
        {images.map(([image, digest]) => <div key={image} style={{ display: 'contents' }}><dt>Image</dt><dd>{image}<div className="u-dim u-small u-mono u-break">{digest}</div></dd></div>)}
        {revision.operation && (<><dt>Operation</dt><dd><Link to={paths.operation(revision.operation)}>how it was made</Link></dd></>)}
      </dl>
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
