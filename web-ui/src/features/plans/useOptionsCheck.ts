import { useState } from 'react'
import { merge, same, valueAt, type JsonObject } from '@/lib/json'
import { optionProblems } from './problemsByPointer'
import { validate, type FieldProblem } from './validation'

interface Checked {
  schema: JsonObject | null
  defaults: JsonObject
  options: JsonObject
  /** Secrets that the server holds and this client leaves alone: nothing has to be filled in. */
  kept?: string[]
}

/** What is wrong with options: by our own check once somebody asked, and by the server's until the field is changed. */
export function useOptionsCheck({ schema, defaults, options, kept = [] }: Checked) {
  const [asked, setAsked] = useState(false)
  const [refused, setRefused] = useState<{ problems: FieldProblem[]; options: JsonObject } | null>(null)
  const check = () => (schema ? validate(schema, merge(defaults, options)).filter(({ pointer }) => !(kept.includes(pointer) && valueAt(options, pointer) == null)) : [])
  const own = asked ? check() : []
  const theirs = (refused?.problems ?? []).filter(({ pointer }) => same(valueAt(refused?.options, pointer), valueAt(options, pointer)))
  return {
    problems: [...own, ...theirs.filter((their) => !own.some((mine) => mine.pointer === their.pointer))],
    /** Shows what is wrong from now on; true when nothing is. */
    ask: () => {
      setAsked(true)
      return check().length === 0
    },
    refuse: (error: unknown) => setRefused({ problems: optionProblems(error), options }),
  }
}
