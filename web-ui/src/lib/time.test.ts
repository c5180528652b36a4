import { expect, it } from 'vitest'
import { duration, relativeTime } from './time'

const now = Date.parse('2026-11-22T12:00:00Z')

it.each([
  ['2026-11-22T11:59:30Z', 'just now'],
  ['2026-11-22T11:57:00Z', '3 minutes ago'],
  ['2026-11-22T14:00:00Z', 'in 2 hours'],
  ['2026-11-21T11:00:00Z', 'yesterday'],
  ['2024-01-01T00:00:00Z', '2 years ago'],
  ['not a time', 'not a time'],
])('says %s as %s', (iso, text) => {
  expect(relativeTime(iso, now)).toBe(text)
})

it.each([
  [840, '0.8 s'],
  [42_000, '42 s'],
  [185_000, '3 min 5 s'],
  [7_440_000, '2 h 4 min'],
])('says %d ms as %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text)
})
