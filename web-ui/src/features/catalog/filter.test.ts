import { expect, it } from 'vitest'
import { isNarrowed, readFilter, writeFilter } from './filter'

it('comes back from the URL as it went in', () => {
  const filter = {
    q: 'key value', tags: ['database', 'c++'], repositories: ['samples'], licences: [],
    featured: true, framework: false, installable: false, hidden: false, sort: 'name' as const,
  }
  expect(readFilter(new URLSearchParams(writeFilter(filter).toString()))).toEqual(filter)
})

it('ignores a sort order that does not exist', () => {
  expect(readFilter(new URLSearchParams('sort=colour')).sort).toBeNull()
})

it('is not narrowed by words alone', () => {
  expect(isNarrowed(readFilter(new URLSearchParams('q=redis')))).toBe(false)
  expect(isNarrowed(readFilter(new URLSearchParams('tag=cache')))).toBe(true)
})
