import { isObject, stepsOf, type Json, type JsonObject } from '@/lib/json'

export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {})

/** Options without their secrets: those never leave the server, and null in their place would be a value. */
export const withoutSecrets = (options: unknown, secretPointers: string[]): JsonObject =>
  secretPointers.reduce((left, pointer) => without(left, stepsOf(pointer)), asObject(options))

function without(object: JsonObject, [first, ...rest]: string[]): JsonObject {
  if (first === undefined || !(first in object)) return object
  const inner: Json | undefined = object[first]
  if (rest.length > 0) return isObject(inner) ? { ...object, [first]: without(inner, rest) } : object
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== first))
}
