import { Link } from 'react-router'
import { ProblemError } from '@/api/problems'
import { isObject } from '@/lib/json'
import { paths } from '@/lib/paths'
import { ErrorNote } from '@/ui/ErrorNote'
import { Note } from '@/ui/Note'
import type { FieldProblem } from './validation'

const shown = 5

/** Why there is no plan yet: problems of options with links to their fields, or what the server said. */
export function Refusal({ error, problems }: { error: unknown; problems: FieldProblem[] }) {
  if (problems.length > 0) {
    return (
      <Note tone="bad" live title={problems.length === 1 ? 'One option needs your attention' : `${problems.length} options need your attention`}>
        <ul>
          {problems.slice(0, shown).map(({ pointer, message }) => (
            <li key={pointer + message}><a href={`#root${pointer}`} onClick={(event) => focusField(event, pointer)}>{pointer || 'options'}</a> {message}</li>
          ))}
          {problems.length > shown && <li>and {problems.length - shown} more</li>}
        </ul>
      </Note>
    )
  }
  if (error instanceof ProblemError) {
    if (error.kind === 'options-invalid' && (error.problem.problems ?? []).length > 0) return null
    const owner = error.problem.owner
    if (isObject(owner) && typeof owner.id === 'string') {
      return (
        <Note tone="bad" live title={error.problem.title}>
          {error.problem.detail} <Link to={paths.instance(owner.id)}>See {String(owner.name)}</Link> or choose another name.
        </Note>
      )
    }
    return (
      <>
        <ErrorNote error={error} />
        <Notices of={error.problem.notices} />
      </>
    )
  }
  return error ? <ErrorNote error={error} /> : null
}

function Notices({ of }: { of: unknown }) {
  if (!Array.isArray(of)) return null
  return (
    <ul className="u-small">
      {of.filter(isObject).map((notice, place) => <li key={place}><span className="u-mono">{String(notice.path ?? '')}</span> {String(notice.message ?? '')}</li>)}
    </ul>
  )
}

function focusField(event: React.MouseEvent, pointer: string) {
  const field = document.getElementById(`root${pointer}`)
  if (!field) return
  event.preventDefault()
  field.scrollIntoView({ block: 'center' })
  field.focus()
}
