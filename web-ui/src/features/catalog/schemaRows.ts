import { inline, isObject, pointerOf, valueAt, type JsonObject } from '@/lib/json'

export interface SchemaRow {
  pointer: string
  name: string
  depth: number
  type: string
  description: string | null
  standard: string | null
  required: boolean
  limits: string | null
  secret: boolean
}

export interface SchemaGroup {
  name: string
  description: string | null
  rows: SchemaRow[]
}

const text = (value: unknown) => (typeof value === 'string' ? value : null)

/** An options schema as a reader wants it: one group for each top-level object, one row for each option. */
export function schemaGroups(schema: JsonObject, defaults: JsonObject, secrets: string[]): SchemaGroup[] {
  const properties = isObject(schema.properties) ? schema.properties : {}
  const groups: SchemaGroup[] = []
  const loose: SchemaRow[] = []
  for (const [name, value] of Object.entries(properties)) {
    if (!isObject(value)) continue
    if (isObject(value.properties)) {
      groups.push({ name, description: text(value.description), rows: rowsOf(value, [name], 0, { defaults, secrets }) })
    } else {
      loose.push(rowOf(name, value, [name], 0, { defaults, secrets, required: requiredIn(schema) }))
    }
  }
  return loose.length > 0 ? [{ name: 'General', description: null, rows: loose }, ...groups] : groups
}

interface Around {
  defaults: JsonObject
  secrets: string[]
}

const requiredIn = (schema: JsonObject) => (Array.isArray(schema.required) ? schema.required : [])

function rowsOf(schema: JsonObject, path: string[], depth: number, around: Around): SchemaRow[] {
  const properties = isObject(schema.properties) ? schema.properties : {}
  return Object.entries(properties).flatMap(([name, value]) => {
    if (!isObject(value)) return []
    const here = [...path, name]
    const row = rowOf(name, value, here, depth, { ...around, required: requiredIn(schema) })
    return isObject(value.properties) ? [row, ...rowsOf(value, here, depth + 1, around)] : [row]
  })
}

function rowOf(name: string, schema: JsonObject, path: string[], depth: number, around: Around & { required: unknown[] }): SchemaRow {
  const pointer = pointerOf(path)
  const standard = valueAt(around.defaults, pointer) ?? schema.default
  const isGroup = isObject(schema.properties)
  return {
    pointer,
    name,
    depth,
    type: typeOf(schema),
    description: text(schema.description) ?? text(schema.title),
    standard: isGroup || standard === undefined ? null : inline(standard),
    required: around.required.includes(name),
    limits: limitsOf(schema),
    secret: around.secrets.includes(pointer),
  }
}

function typeOf(schema: JsonObject): string {
  if (Array.isArray(schema.enum)) return 'choice'
  if (isObject(schema.properties)) return 'group'
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : (text(schema.type) ?? 'anything')
  return type === 'array' && isObject(schema.items) ? `list of ${typeOf(schema.items)}` : type
}

const limits: [keyword: string, words: string][] = [
  ['minimum', 'at least'], ['maximum', 'at most'], ['minLength', 'at least this long:'], ['maxLength', 'at most this long:'],
  ['pattern', 'matches'], ['minItems', 'items at least'], ['maxItems', 'items at most'], ['format', 'format'],
]

function limitsOf(schema: JsonObject): string | null {
  if (Array.isArray(schema.enum)) return `one of ${schema.enum.map(inline).join(', ')}`
  const said = limits.flatMap(([keyword, words]) => {
    const limit = schema[keyword]
    return limit === undefined || limit === null ? [] : [`${words} ${inline(limit)}`]
  })
  return said.length > 0 ? said.join(', ') : null
}
