import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema'
import { inline, pointerOf, stepsOf, valueAt, type JsonObject } from '@/lib/json'

export interface FieldProblem {
  pointer: string
  message: string
}

/** Keywords that only say "something below is wrong"; what is below says it better. */
const carriers = new Set(['properties', 'patternProperties', 'items', 'additionalItems', 'allOf', '$ref', 'false', 'dependencies'])

/**
 * Checks options against a draft-04 schema without generating code, which the content policy forbids.
 * The server has the last word; this only answers sooner.
 */
export function validate(schema: JsonObject, options: JsonObject): FieldProblem[] {
  try {
    // A package's schema is whatever its author wrote; the validator ignores what it does not know.
    const { errors } = new Validator(schema as Schema, '4', false).validate(options)
    const seen = new Set<string>()
    return errors
      .filter((error) => !carriers.has(error.keyword))
      .map((error) => problemOf(error, schema))
      .filter(({ pointer, message }) => {
        const key = `${pointer} ${message}`
        return seen.has(key) ? false : Boolean(seen.add(key))
      })
  } catch {
    return []
  }
}

function problemOf(error: OutputUnit, schema: JsonObject): FieldProblem {
  const pointer = pointerOf(stepsOf(error.instanceLocation))
  const limit = valueAt(schema, error.keywordLocation)
  switch (error.keyword) {
    case 'required': {
      const name = /property "(.*)"/.exec(error.error)?.[1]
      return name === undefined ? { pointer, message: 'a required value is missing' } : { pointer: pointer + pointerOf([name]), message: 'is required' }
    }
    case 'type':
      return { pointer, message: `must be ${Array.isArray(limit) ? limit.map(String).join(' or ') : withArticle(String(limit))}` }
    case 'minimum':
    case 'exclusiveMinimum':
      return { pointer, message: `must be at least ${inline(limit)}` }
    case 'maximum':
    case 'exclusiveMaximum':
      return { pointer, message: `must be at most ${inline(limit)}` }
    case 'minLength':
      return { pointer, message: `must have at least ${inline(limit)} characters` }
    case 'maxLength':
      return { pointer, message: `must have at most ${inline(limit)} characters` }
    case 'enum':
      return { pointer, message: `must be one of ${Array.isArray(limit) ? limit.map(inline).join(', ') : 'the listed values'}` }
    case 'pattern':
      return { pointer, message: `must match ${inline(limit)}` }
    default:
      return { pointer, message: error.error }
  }
}

const withArticle = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)
