import { expect, it } from 'vitest'
import { aroundChanges, diffLines } from './lines'

it('keeps what is common and marks the rest', () => {
  expect(diffLines(['a', 'b', 'c'], ['a', 'x', 'c', 'd']).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'same a', 'removed b', 'added x', 'same c', 'added d',
  ])
})

it('shows everything as added when there was nothing', () => {
  expect(diffLines([], ['a']).map(({ kind }) => kind)).toEqual(['added'])
})

it('counts what is far from any change', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f']
  const shown = aroundChanges(diffLines(before, [...before.slice(0, 5), 'x']), 1)

  expect(shown).toEqual([{ kind: 'gap', count: 4 }, { kind: 'same', text: 'e' }, { kind: 'removed', text: 'f' }, { kind: 'added', text: 'x' }])
})
