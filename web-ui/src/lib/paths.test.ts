import { describe, expect, it } from 'vitest'
import { paths } from './paths'

describe('paths', () => {
  it('escapes what a name may hold', () => {
    expect(paths.package('a b/c')).toBe('/packages/a%20b%2Fc')
  })

  it('leaves out what was not asked for', () => {
    expect(paths.catalog()).toBe('/packages')
    expect(paths.catalog({ tag: 'database', q: '' })).toBe('/packages?tag=database')
  })

  it('keeps version, repository and release in the query, where any text is safe', () => {
    expect(paths.install('redis', { version: '1.0/x y', repository: 'r1', release: '3' })).toBe(
      '/packages/redis/install?version=1.0%2Fx+y&repository=r1&release=3',
    )
  })

  it('names a tab behind the resource', () => {
    expect(paths.instance('i1')).toBe('/instances/i1')
    expect(paths.instance('i1', 'logs')).toBe('/instances/i1/logs')
    expect(paths.repository('r1', 'problems')).toBe('/repositories/r1/problems')
  })
})
