import { diffLines, type Line } from '@/lib/lines'
import { Card } from '@/ui/Card'
import { Code } from '@/ui/Code'

const print = (definition: unknown) => (definition === null || definition === undefined ? [] : JSON.stringify(definition, null, 2).split('\n'))
const signs: Record<Line['kind'], string> = { same: ' ', added: '+', removed: '-' }
const colours: Record<Line['kind'], string | undefined> = { same: undefined, added: 'var(--u-good-bg)', removed: 'var(--u-bad-bg)' }

/** The rendered definition: as a difference where there was one before, as it is otherwise. */
export function DefinitionDiff({ before, after }: { before: unknown; after: unknown }) {
  const [old, fresh] = [print(before), print(after)]
  if (old.length === 0 && fresh.length === 0) return null
  return (
    <Card title="Definition">
      <details>
        <summary style={{ cursor: 'pointer' }}>{old.length === 0 ? 'Show what is handed to the cluster' : 'Show what changes in the definition'}</summary>
        <div style={{ marginTop: 12 }}>
          {old.length === 0 ? (
            <Code text={fresh.join('\n')} label="Definition" />
          ) : (
            <pre className="u-code" tabIndex={0} role="group" aria-label="Changes of the definition">
              {diffLines(old, fresh).map((line, place) => (
                <div key={place} style={{ background: colours[line.kind] }}>{signs[line.kind]} {line.text}</div>
              ))}
            </pre>
          )}
        </div>
      </details>
    </Card>
  )
}
