import { Button } from '@mantine/core'
import { inline } from '@/lib/json'
import { Note } from './Note'

interface Explained {
  title: string
  detail?: string
  facts: [string, unknown][]
}

interface ProblemLike {
  problem: { title: string; detail?: string }
  facts: [string, unknown][]
}

const isProblem = (error: unknown): error is ProblemLike =>
  typeof error === 'object' && error !== null && 'problem' in error && 'facts' in error

function explain(error: unknown): Explained {
  if (isProblem(error)) return { title: error.problem.title, detail: error.problem.detail, facts: error.facts }
  if (error instanceof Error && error.name === 'Unreachable') return { title: 'No connection', detail: error.message, facts: [] }
  return { title: 'Something in this page broke', detail: error instanceof Error ? error.message : String(error), facts: [] }
}

const plain = (value: unknown) => typeof value !== 'object' || value === null

/** What went wrong, in the server's own words, with its facts and a way to try again. */
export function ErrorNote({ error, retry }: { error: unknown; retry?: () => void }) {
  const { title, detail, facts } = explain(error)
  const shown = facts.filter(([, value]) => plain(value) && value !== null)
  return (
    <Note tone="bad" title={title} live>
      {detail && detail !== title && <div>{detail}</div>}
      {shown.length > 0 && (
        <ul>
          {shown.map(([name, value]) => (
            <li key={name}>
              {name}: <span className="u-mono">{inline(value)}</span>
            </li>
          ))}
        </ul>
      )}
      {retry && (
        <Button size="xs" variant="default" mt="xs" onClick={retry}>
          Try again
        </Button>
      )}
    </Note>
  )
}
