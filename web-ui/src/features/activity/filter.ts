/** Which activity is shown; lives in the address, so that it can be shared and exported. */
export interface ActivityFilter {
  by?: string
  action?: string
  subjectKind?: string
  subject?: string
  from?: string
  until?: string
}

const names = ['by', 'action', 'subjectKind', 'subject', 'from', 'until'] as const

export const readFilter = (search: URLSearchParams): ActivityFilter =>
  Object.fromEntries(names.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])))

export const writeFilter = (filter: ActivityFilter): URLSearchParams =>
  new URLSearchParams(names.flatMap((name): [string, string][] => (filter[name] ? [[name, filter[name]]] : [])))

/** The days of the form as the moments of the API: from the morning of the first to the end of the last. */
export function asked({ from, until, ...rest }: ActivityFilter): ActivityFilter {
  return { ...rest, from: momentOf(from, 0), until: momentOf(until, 1) }
}

function momentOf(day: string | undefined, daysLater: number): string | undefined {
  const [year, month, date] = (day ?? '').split('-').map(Number)
  if (!year || !month || !date) return undefined
  return new Date(year, month - 1, date + daysLater).toISOString()
}

export const exportAddress = (filter: ActivityFilter, format: 'csv' | 'jsonl') => {
  const search = writeFilter(asked(filter))
  search.set('format', format)
  return `/api/v1/activity/export?${search.toString()}`
}
