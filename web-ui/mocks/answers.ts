import { HttpResponse } from 'msw'
import type { ProblemDetail } from './types'

export const page = <Item>(items: Item[]) => HttpResponse.json({ items, nextCursor: null })

export const refuse = (status: number, kind: string, title: string, detail: string, facts: Record<string, unknown> = {}) => {
  const problem: ProblemDetail = { type: `/problems/${kind}`, title, status, detail, ...facts }
  return HttpResponse.json(problem, { status, headers: { 'Content-Type': 'application/problem+json' } })
}
