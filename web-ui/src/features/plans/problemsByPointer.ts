import { ProblemError } from '@/api/problems'
import type { FieldProblem } from './validation'

/** What the server found wrong with options, ready to stand at the fields. */
export function optionProblems(error: unknown): FieldProblem[] {
  if (!(error instanceof ProblemError)) return []
  return (error.problem.problems ?? []).map(({ pointer, message }) => ({ pointer, message }))
}

export function byPointer(problems: FieldProblem[]): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const { pointer, message } of problems) map.set(pointer, [...(map.get(pointer) ?? []), message])
  return map
}
