import { expect, it } from 'vitest'
import { schemaGroups } from './schemaRows'

it('groups by top-level object and tells defaults, limits, secrets', () => {
  const schema = {
    properties: {
      loose: { type: 'string' },
      service: {
        description: 'Size',
        properties: {
          cpus: { type: 'number', minimum: 0.1, default: 1 },
          log: { properties: { level: { enum: ['info', 'debug'] } } },
          password: { type: 'string' },
        },
        required: ['cpus'],
      },
    },
  }

  const groups = schemaGroups(schema, { service: { cpus: 2 } }, ['/service/password'])

  expect(groups.map((group) => group.name)).toEqual(['General', 'service'])
  expect(groups[1]?.rows.map((row) => [row.pointer, row.depth, row.type])).toEqual([
    ['/service/cpus', 0, 'number'],
    ['/service/log', 0, 'group'],
    ['/service/log/level', 1, 'choice'],
    ['/service/password', 0, 'string'],
  ])
  expect(groups[1]?.rows[0]).toMatchObject({ standard: '2', required: true, limits: 'at least 0.1' })
  expect(groups[1]?.rows[3]?.secret).toBe(true)
})
