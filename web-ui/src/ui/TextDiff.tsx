import { aroundChanges, diffLines, type Line } from '@/lib/lines'

const signs: Record<Line['kind'], string> = { same: ' ', added: '+', removed: '-' }
const colours: Record<Line['kind'], string | undefined> = { same: undefined, added: 'var(--u-good-bg)', removed: 'var(--u-bad-bg)' }

/** Two texts line by line: what went, what came, and a little of what stayed. */
export function TextDiff({ before, after, label }: { before: string[]; after: string[]; label: string }) {
  return (
    <pre className="u-code" tabIndex={0} role="group" aria-label={label} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {aroundChanges(diffLines(before, after)).map((line, place) =>
        line.kind === 'gap' ? (
          <div key={place} className="u-dim">⋯ {line.count === 1 ? '1 line' : `${line.count} lines`} unchanged</div>
        ) : (
          <div key={place} style={{ background: colours[line.kind] }}>{signs[line.kind]} {line.text}</div>
        ),
      )}
    </pre>
  )
}
