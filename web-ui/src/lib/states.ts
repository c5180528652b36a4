/** How a state is shown everywhere: good, busy, warning, bad or neither. */
export type Tone = 'good' | 'busy' | 'warn' | 'bad' | 'calm'

const tones: Record<string, Tone> = {
  running: 'good', healthy: 'good', succeeded: 'good', done: 'good', fresh: 'good',
  installing: 'busy', starting: 'busy', uninstalling: 'busy', pending: 'calm', indexing: 'busy', created: 'busy', declared: 'busy', waiting: 'warn', 'backing-off': 'warn',
  restarting: 'bad', changing: 'busy',
  cancelling: 'warn', compensating: 'warn', degraded: 'warn', stale: 'warn', kept: 'warn', undone: 'calm',
  unknown: 'warn', failed: 'bad', unhealthy: 'bad', failing: 'bad', lost: 'bad', missing: 'bad',
}

/** The same word can mean different things: a running operation is under way, a running instance is well. */
export const toneOf = (state: string): Tone => tones[state] ?? 'calm'
export const operationTone = (state: string): Tone => (state === 'running' ? 'busy' : toneOf(state))

const ended = new Set(['succeeded', 'failed', 'cancelled'])
export const hasEnded = (state: string) => ended.has(state)

export const inWords = (state: string) => state.replaceAll('-', ' ')
