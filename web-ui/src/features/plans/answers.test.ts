import { expect, it } from 'vitest'
import { withoutSecrets } from './answers'

it('leaves out secrets, wherever they stand, and nothing else', () => {
  const options = { a: { password: null, user: 'x' }, 'b/c': null, list: [{ key: null }] }

  expect(withoutSecrets(options, ['/a/password', '/b~1c', '/gone/deep'])).toEqual({ a: { user: 'x' }, list: [{ key: null }] })
  expect(options.a).toHaveProperty('password')
})
