export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [name: string]: Json
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]))
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a)
    return names.length === Object.keys(b).length && names.every((name) => name in b && same(a[name], b[name]))
  }
  return false
}

/** What the server does with options: objects merge by name, everything else is replaced. */
export function merge(defaults: JsonObject, changes: JsonObject): JsonObject {
  const merged: JsonObject = { ...defaults }
  for (const [name, value] of Object.entries(changes)) {
    const before = merged[name]
    merged[name] = isObject(before) && isObject(value) ? merge(before, value) : value
  }
  return merged
}

/** The smallest options that, merged over the defaults, give `value`. A name that is absent cannot be said and is left out. */
export function changesFrom(defaults: JsonObject, value: JsonObject): JsonObject {
  const changes: JsonObject = {}
  for (const [name, after] of Object.entries(value)) {
    if (after === undefined) continue
    const before = defaults[name]
    if (isObject(before) && isObject(after)) {
      const inner = changesFrom(before, after)
      if (Object.keys(inner).length > 0) changes[name] = inner
    } else if (before === undefined && isObject(after)) {
      const inner = changesFrom({}, after)
      if (Object.keys(inner).length > 0 || Object.keys(after).length === 0) changes[name] = inner
    } else if (!same(before, after)) {
      changes[name] = after
    }
  }
  return changes
}

export const pointerOf = (path: readonly (string | number)[]) =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const stepsOf = (pointer: string): string[] =>
  pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))

export function valueAt(value: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)]
    return isObject(at) ? at[step] : undefined
  }, value)
}

/** Options in which nothing is said but this. */
export const only = (pointer: string, value: Json): JsonObject =>
  stepsOf(pointer).reduceRight<Json>((inner, step) => ({ [step]: inner }), value) as JsonObject // a pointer has at least one step

/** A value in one line, as a reader wants to see it in a table. */
export function inline(value: unknown): string {
  if (value === undefined) return '–'
  return typeof value === 'string' ? (value === '' ? '""' : value) : JSON.stringify(value)
}

/** A value as the lines of its JSON; nothing for nothing. */
export const lines = (value: unknown): string[] => (value === null || value === undefined ? [] : JSON.stringify(value, null, 2).split('\n'))
