import { lines } from '@/lib/json'
import { Card } from '@/ui/Card'
import { Code } from '@/ui/Code'
import { TextDiff } from '@/ui/TextDiff'

/** The rendered definition: as a difference where there was one before, as it is otherwise. */
export function DefinitionDiff({ before, after }: { before: unknown; after: unknown }) {
  const [old, fresh] = [lines(before), lines(after)]
  if (old.length === 0 && fresh.length === 0) return null
  return (
    <Card title="Definition">
      <details open={old.length > 0 && fresh.length > 0}>
        <summary style={{ cursor: 'pointer' }}>{old.length === 0 ? 'Show what is handed to the cluster' : 'Show what changes in the definition'}</summary>
        <div style={{ marginTop: 12 }}>
          {old.length === 0 ? <Code text={fresh.join('\n')} label="Definition" /> : <TextDiff before={old} after={fresh} label="Changes of the definition" />}
        </div>
      </details>
    </Card>
  )
}
