import { describe, expect, it } from 'vitest'
import { changesFrom, merge, pointerOf, stepsOf, valueAt } from './json'

describe('changesFrom', () => {
  const defaults = { service: { name: '/db', cpus: 0.5 }, list: [1, 2] }

  it('holds nothing when nothing changed', () => {
    expect(changesFrom(defaults, structuredClone(defaults))).toEqual({})
  })

  it('merged over the defaults gives the value back', () => {
    const value = { service: { name: '/db', cpus: 2, extra: { deep: true } }, list: [1] }
    const changes = changesFrom(defaults, value)
    expect(changes).toEqual({ service: { cpus: 2, extra: { deep: true } }, list: [1] })
    expect(merge(defaults, changes)).toEqual(value)
  })
})

describe('pointers', () => {
  it('escape and unescape', () => {
    expect(pointerOf(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0')
    expect(stepsOf('/a~1b/c~0d/0')).toEqual(['a/b', 'c~d', '0'])
  })

  it('find a value, or nothing', () => {
    expect(valueAt({ a: [{ b: 1 }] }, '/a/0/b')).toBe(1)
    expect(valueAt({ a: 1 }, '/a/b/c')).toBeUndefined()
  })
})
