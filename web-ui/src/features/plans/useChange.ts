import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { PlanRequest } from '@/api/types'
import type { JsonObject } from '@/lib/json'
import { paths } from '@/lib/paths'
import type { Connections } from './connections'
import { keepConnections, keepOptions, recallConnections, recallOptions } from './drafts'
import { useMakePlan } from './queries'
import { useOptionsCheck } from './useOptionsCheck'

interface Asked {
  /** What is being changed, so that coming back from the plan finds the form as it was left. */
  key: string
  schema: JsonObject | null
  defaults: JsonObject
  start: JsonObject
  kept: string[]
  connected?: Connections
  request: (options: JsonObject, connections: Connections) => PlanRequest
}

/** Options of an instance that there is, from the form to the plan. */
export function useChange({ key, schema, defaults, start, kept, connected = {}, request }: Asked) {
  const navigate = useNavigate()
  const makePlan = useMakePlan()
  const [options, setOptions] = useState(() => recallOptions(key) ?? start)
  const [connections, setConnections] = useState(() => recallConnections(key) ?? connected)
  const { problems, ask, refuse } = useOptionsCheck({ schema, defaults, options, kept })
  return {
    options,
    connections,
    problems,
    error: makePlan.error,
    running: makePlan.isPending,
    change: (next: JsonObject) => {
      setOptions(next)
      keepOptions(key, next)
    },
    connect: (next: Connections) => {
      setConnections(next)
      keepConnections(key, next)
    },
    review: () => {
      if (ask()) makePlan.mutate(request(options, connections), { onSuccess: (plan) => void navigate(paths.plan(plan.id)), onError: refuse })
    },
  }
}

export type ChangeForm = ReturnType<typeof useChange>
