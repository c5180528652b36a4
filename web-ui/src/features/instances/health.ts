import type { Instance } from '@/api/types'
import { toneOf, type Tone } from '@/lib/states'

/** State and health in one word for lists: well only when both are. */
export function condition({ state, health }: Pick<Instance, 'state' | 'health'>): { word: string; tone: Tone } {
  if (state !== 'running') return { word: state, tone: toneOf(state) }
  switch (health) {
    case 'healthy':
      return { word: 'healthy', tone: 'good' }
    case 'starting':
      return { word: 'starting', tone: 'busy' }
    case 'unhealthy':
      return { word: 'unhealthy', tone: 'bad' }
    case 'unknown':
      return { word: 'running', tone: 'good' }
  }
}
