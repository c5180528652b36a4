import { expect, it } from 'vitest'
import { validate } from './validation'

const schema = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  properties: {
    service: {
      type: 'object',
      properties: {
        count: { type: 'integer', minimum: 1 },
        cpus: { type: 'number', minimum: 0, exclusiveMinimum: true },
        mode: { enum: ['a', 'b'] },
        password: { type: 'string', minLength: 8 },
      },
      required: ['password'],
    },
  },
}

it('finds every problem at once and places it at its field', () => {
  const problems = validate(schema, { service: { count: 0, cpus: 0, mode: 'c' } })

  expect(problems.map(({ pointer }) => pointer).sort()).toEqual(['/service/count', '/service/cpus', '/service/mode', '/service/password'])
  expect(problems.find(({ pointer }) => pointer === '/service/password')?.message).toBe('is required')
  expect(problems.find(({ pointer }) => pointer === '/service/count')?.message).toBe('must be at least 1')
})

it('is content with valid options', () => {
  expect(validate(schema, { service: { count: 2, cpus: 0.5, mode: 'a', password: 'long enough' } })).toEqual([])
})

it('runs without generating code, as the content policy of the server demands', () => {
  const original = globalThis.Function
  globalThis.Function = (() => { throw new Error('unsafe-eval') }) as unknown as FunctionConstructor // stands for the browser's refusal
  try {
    expect(validate(schema, { service: {} })).toHaveLength(1)
  } finally {
    globalThis.Function = original
  }
})
