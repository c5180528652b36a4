import { Status } from './Status'

export interface PlacedProblem {
  rule: string
  severity: 'error' | 'warning' | 'note'
  path?: string
  file: string
  pointer?: string | null
  line?: number | null
  column?: number | null
  message: string
  expected?: string | null
}

const tones = { error: 'bad', warning: 'warn', note: 'calm' } as const

/** What is wrong in a package's files: where, what, and what would be right. */
export function ProblemList({ problems, label }: { problems: PlacedProblem[]; label: string }) {
  return (
    <ul className="u-list" aria-label={label}>
      {problems.map((problem, place) => (
        <li key={place} style={{ padding: '14px 20px', borderTop: place > 0 ? '1px solid var(--u-line)' : undefined, display: 'flex', gap: 14, alignItems: 'flex-start', flexWrap: 'wrap' }}>
          <div style={{ width: 84, flex: 'none' }}><Status state={problem.severity} tone={tones[problem.severity]} /></div>
          <div style={{ flex: '1 1 260px', minWidth: 0 }}>
            <div className="u-break">{problem.message}</div>
            {problem.expected && <div className="u-break u-small" style={{ color: 'var(--u-good)' }}>Right would be: {problem.expected}</div>}
            <div className="u-dim u-small u-mono u-break" style={{ marginTop: 4 }}>
              {problem.path ? `${problem.path}/${problem.file}` : problem.file}
              {problem.line ? `:${problem.line}${problem.column ? `:${problem.column}` : ''}` : ''}
              {problem.pointer ? `  ${problem.pointer}` : ''}
            </div>
            <div className="u-dim u-small">{problem.rule}</div>
          </div>
        </li>
      ))}
    </ul>
  )
}
