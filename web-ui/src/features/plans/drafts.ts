import type { JsonObject } from '@/lib/json'

/** What was filled in for one package version. */
export interface Draft {
  options: JsonObject
  name: string
  target: string | null
  reuse: Record<string, string>
}

/** Kept in memory only, because options hold secrets: coming back from the plan finds the form as it was left. */
const drafts = new Map<string, Draft>()

export const recallDraft = (key: string) => drafts.get(key)
export const keepDraft = (key: string, draft: Draft) => void drafts.set(key, draft)
export const dropDrafts = () => drafts.clear()
