import { expect, it } from 'vitest'
import { diffLines } from './lines'

it('keeps what is common and marks the rest', () => {
  expect(diffLines(['a', 'b', 'c'], ['a', 'x', 'c', 'd']).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'same a', 'removed b', 'added x', 'same c', 'added d',
  ])
})

it('shows everything as added when there was nothing', () => {
  expect(diffLines([], ['a']).map(({ kind }) => kind)).toEqual(['added'])
})
