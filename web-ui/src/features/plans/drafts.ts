import type { JsonObject } from '@/lib/json'
import type { Connections } from './connections'

/** What was filled in for one package version. */
export interface Draft {
  options: JsonObject
  name: string
  target: string | null
  reuse: Record<string, string>
  connections: Connections
}

/** Kept in memory only, because options hold secrets: coming back from the plan finds the form as it was left. */
const drafts = new Map<string, Draft>()

export const recallDraft = (key: string) => drafts.get(key)
export const keepDraft = (key: string, draft: Draft) => void drafts.set(key, draft)

/** The same for options of an instance that is being changed. */
const options = new Map<string, JsonObject>()
const connections = new Map<string, Connections>()

export const recallOptions = (key: string) => options.get(key)
export const keepOptions = (key: string, changed: JsonObject) => void options.set(key, changed)
export const recallConnections = (key: string) => connections.get(key)
export const keepConnections = (key: string, changed: Connections) => void connections.set(key, changed)

export const dropDrafts = () => {
  drafts.clear()
  options.clear()
  connections.clear()
}
