import type { QueryClient } from '@tanstack/react-query'
import { tellConnection } from './connection'
import { follow } from './eventStream'
import { keys } from './keys'
import { hasEnded } from '@/lib/states'
import type { Operation } from './types'

interface LiveEvent {
  topic: string
  subject: string
  payload: unknown
}

const isOperation = (payload: unknown): payload is Operation =>
  typeof payload === 'object' && payload !== null && 'steps' in payload && 'state' in payload

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
        const news = event.payload
        // An event goes to everybody, so it cannot say what this user may do; what was known before stays.
        cache.setQueryData<Operation>(keys.operation(event.subject), (before) => ({ ...news, allowedActions: news.allowedActions ?? before?.allowedActions ?? [] }))
        if (hasEnded(news.state)) again(keys.operation(event.subject))
      } else again(keys.operation(event.subject))
      again(keys.operations)
      again(keys.instances)
      if (isOperation(event.payload) && event.payload.instance) again(keys.instance(event.payload.instance.id))
      break
    case 'instance':
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
