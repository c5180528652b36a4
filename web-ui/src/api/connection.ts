import { useSyncExternalStore } from 'react'

let lost = false
const listeners = new Set<() => void>()

export function tellConnection(isLost: boolean) {
  if (lost === isLost) return
  lost = isLost
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether live updates are cut off at the moment. */
export const useConnectionLost = () => useSyncExternalStore(subscribe, () => lost)
