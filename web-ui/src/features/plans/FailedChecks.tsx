import type { Plan } from '@/api/types'
import { Note } from '@/ui/Note'

/** What stands in the way of a plan. */
export function FailedChecks({ of }: { of: Plan }) {
  const failed = of.checks.filter((check) => !check.passed)
  if (failed.length === 0) return null
  return (
    <Note tone="bad" title="Not everything is ready">
      <ul>{failed.map((check) => <li key={check.name} className="u-break">{check.name}{check.message && `: ${check.message}`}</li>)}</ul>
    </Note>
  )
}
