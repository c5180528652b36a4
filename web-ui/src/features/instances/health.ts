import type { Instance } from '@/api/types'
import { toneOf, type Tone } from '@/lib/states'

const under = new Set<Instance['state']>(['installing', 'changing', 'uninstalling'])

/** State and health in one word: what is being done to it, else how its users find it. */
export function condition({ state, health }: Pick<Instance, 'state' | 'health'>): { word: string; tone: Tone } {
  return under.has(state) ? { word: state, tone: toneOf(state) } : { word: health, tone: toneOf(health) }
}
