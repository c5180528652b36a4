import type { QueryClient } from '@tanstack/react-query'
import { tellConnection } from './connection'
import { follow } from './eventStream'
import { keys } from './keys'
import type { Instance, InstanceDetails, LiveEvent, Operation } from './types'

const has = (payload: unknown, name: string) => typeof payload === 'object' && payload !== null && name in payload

const isOperation = (payload: unknown): payload is Operation => has(payload, 'steps') && has(payload, 'state')
const isInstance = (payload: unknown): payload is Instance => has(payload, 'tasks') && has(payload, 'health')

/** Keeps cached answers true: applies what the server tells, and reads again what it only names. */
export function followEvents(cache: QueryClient): () => void {
  let wasLost = false
  return follow('/api/v1/events', {
    onMessage: (message) => {
      // Too much happened while we were away: nothing that is shown can be trusted.
      if (message.event === 'reset') return void cache.invalidateQueries()
      try {
        apply(cache, JSON.parse(message.data) as LiveEvent) // the event's shape is the server's contract; a stranger is ignored
      } catch {
        // A message we do not understand must not stop the ones behind it.
      }
    },
    onState: (state) => {
      tellConnection(state === 'lost')
      if (state === 'open' && wasLost) void cache.invalidateQueries()
      wasLost = state === 'lost'
    },
  })
}

function apply(cache: QueryClient, event: LiveEvent) {
  const again = (key: readonly unknown[]) => void cache.invalidateQueries({ queryKey: key })
  switch (event.topic) {
    case 'operation':
      if (isOperation(event.payload)) {
        cache.setQueryData<Operation>(keys.operation(event.subject), event.payload)
      } else again(keys.operation(event.subject))
      again(keys.operations)
      again(keys.instances)
      if (isOperation(event.payload) && event.payload.instance) again(keys.instance(event.payload.instance.id))
      break
    case 'instance':
      if (isInstance(event.payload)) {
        const news = event.payload
        cache.setQueryData<InstanceDetails>(keys.instance(event.subject), (before) => before && { ...before, ...news })
      }
      again(keys.instances)
      again(keys.instance(event.subject))
      again(keys.volumes)
      break
    case 'drift':
      again(keys.drift(event.subject))
      break
    case 'task':
      again(keys.instances)
      again(['instance'])
      again(keys.volumes)
      break
    case 'repository':
      again(keys.repositories)
      again(keys.repository(event.subject))
      break
    case 'catalog':
      again(keys.packages)
      again(keys.repositories)
      again(['repository'])
      break
  }
}
