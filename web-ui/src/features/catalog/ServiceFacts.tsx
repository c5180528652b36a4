import type { Service } from '@/lib/service'
import { Card } from '@/ui/Card'
import { Markdown } from '@/ui/Markdown'

/** What an instance of the package will offer, keep and need, as its author describes it. */
export function ServiceFacts({ of }: { of: Service }) {
  return (
    <>
      <Described title="Endpoints" entries={of.endpoints.map(({ name, title, protocol, description }) => ({ key: name, title, tags: [protocol], description }))} />
      <Described
        title="Data"
        entries={of.volumes.map(({ path, title, deletedWithInstance, snapshots, description }) => ({
          key: path,
          title,
          tags: [deletedWithInstance ? 'deleted on uninstall' : 'kept on uninstall', ...(snapshots ? [] : ['no snapshots'])],
          description,
        }))}
      />
      <Described title="Offers other packages" entries={of.provides.map(({ name, title, kind, description }) => ({ key: name, title, tags: [kind], description }))} />
      <Described title="Needs" entries={of.needs.map(({ name, title, kind, optional, description }) => ({ key: name, title, tags: optional ? [kind, 'optional'] : [kind], description }))} />
    </>
  )
}

interface Entry {
  key: string
  title: string
  tags: string[]
  description: string
}

function Described({ title, entries }: { title: string; entries: Entry[] }) {
  if (entries.length === 0) return null
  return (
    <Card title={title}>
      <ul className="u-list u-stack" style={{ gap: 12 }}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <div className="u-row" style={{ gap: 6 }}>
              <strong className="u-break" style={{ fontWeight: 570 }}>{entry.title}</strong>
              {entry.tags.filter(Boolean).map((tag) => <span key={tag} className="u-tag">{tag}</span>)}
            </div>
            {entry.description && <div className="u-dim u-small"><Markdown text={entry.description} /></div>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const few = 3

/** What changed for users, newest first; older versions on request. */
export function Changelog({ of }: { of: Service }) {
  const [newest, older] = [of.changelog.slice(0, few), of.changelog.slice(few)]
  return (
    <Card title="What changed">
      <Changes entries={newest} />
      {older.length > 0 && (
        <details style={{ marginTop: 14 }}>
          <summary style={{ cursor: 'pointer' }}>{older.length === 1 ? 'One older version' : `${older.length} older versions`}</summary>
          <div style={{ marginTop: 14 }}><Changes entries={older} /></div>
        </details>
      )}
    </Card>
  )
}

function Changes({ entries }: { entries: Service['changelog'] }) {
  return (
    <ul className="u-list u-stack">
      {entries.map(({ version, date, text, breaking }) => (
        <li key={version}>
          <div className="u-row" style={{ gap: 8 }}>
            <strong className="u-break">{version}</strong>
            {breaking && <span className="u-tag" data-tone="warn">asks something of you</span>}
            {date && <span className="u-dim u-small">{date}</span>}
          </div>
          <Markdown text={text} />
        </li>
      ))}
    </ul>
  )
}
