import { expect, it } from 'vitest'
import { asked, exportAddress, readFilter, writeFilter } from './filter'

it('comes back from the address as it went there', () => {
  const filter = { by: 'grace', action: 'install-', from: '2026-11-01' }

  expect(readFilter(writeFilter(filter))).toEqual(filter)
  expect(readFilter(new URLSearchParams('by=&nonsense=1'))).toEqual({})
})

it('takes the last day whole', () => {
  const { from, until } = asked({ from: '2026-11-21', until: '2026-11-21' })

  expect(Date.parse(until ?? '') - Date.parse(from ?? '')).toBe(24 * 3_600_000)
  expect(asked({ from: 'yesterday' }).from).toBeUndefined()
})

it('exports what is shown', () => {
  expect(exportAddress({ by: 'grace & co' }, 'csv')).toBe('/api/v1/activity/export?by=grace+%26+co&format=csv')
})
