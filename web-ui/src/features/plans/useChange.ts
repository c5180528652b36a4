import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { PlanRequest } from '@/api/types'
import type { JsonObject } from '@/lib/json'
import { paths } from '@/lib/paths'
import { keepOptions, recallOptions } from './drafts'
import { useMakePlan } from './queries'
import { useOptionsCheck } from './useOptionsCheck'

interface Asked {
  /** What is being changed, so that coming back from the plan finds the form as it was left. */
  key: string
  schema: JsonObject | null
  defaults: JsonObject
  start: JsonObject
  kept: string[]
  request: (options: JsonObject) => PlanRequest
}

/** Options of an instance that there is, from the form to the plan. */
export function useChange({ key, schema, defaults, start, kept, request }: Asked) {
  const navigate = useNavigate()
  const makePlan = useMakePlan()
  const [options, setOptions] = useState(() => recallOptions(key) ?? start)
  const { problems, ask, refuse } = useOptionsCheck({ schema, defaults, options, kept })
  return {
    options,
    problems,
    error: makePlan.error,
    running: makePlan.isPending,
    change: (next: JsonObject) => {
      setOptions(next)
      keepOptions(key, next)
    },
    review: () => {
      if (ask()) makePlan.mutate(request(options), { onSuccess: (plan) => void navigate(paths.plan(plan.id)), onError: refuse })
    },
  }
}

export type ChangeForm = ReturnType<typeof useChange>
