import type { FormContextType, RJSFSchema } from '@rjsf/utils'
import { isObject, stepsOf, type Json, type JsonObject } from '@/lib/json'

/** What the fields of an options form know besides their own value. */
export interface OptionsContext extends FormContextType {
  defaults: JsonObject
  secrets: string[]
  /** Secrets that the server holds: an empty field leaves them as they are. */
  kept: string[]
  /** Options that a connection answers. */
  answered: string[]
  /** Problems by JSON pointer. */
  problems: Map<string, string[]>
  put: (pointer: string, value: Json | undefined) => void
}

/** A package's schema in the words of the form library; both are plain JSON. */
export const asFormSchema = (schema: JsonObject) => withoutDefaults(schema) as RJSFSchema

/** The form library must not fill in defaults by itself: a field that was emptied would fill up while one types. */
function withoutDefaults(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutDefaults)
  if (!isObject(schema)) return schema
  const rest: JsonObject = {}
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'default' || name === '$schema') continue
    rest[name] = name === 'properties' && isObject(value) ? mapValues(value, withoutDefaults) : withoutDefaults(value)
  }
  return rest
}

const mapValues = (object: JsonObject, change: (value: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]))

/** A copy of `object` with the value at `pointer` replaced, or removed when undefined. */
export function put(object: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  const [first, ...rest] = stepsOf(pointer)
  if (first === undefined) return object
  const copy = { ...object }
  if (rest.length > 0) {
    const inner = copy[first]
    const below = rest.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    copy[first] = put(isObject(inner) ? inner : {}, below, value)
  } else if (value === undefined) delete copy[first]
  else copy[first] = value
  return copy
}

/** Tells the form library which fields are secret. */
export function uiSchemaFor(secrets: string[]): JsonObject {
  return secrets.reduce<JsonObject>((ui, pointer) => put(ui, `${pointer}/ui:widget`, 'password'), {})
}
