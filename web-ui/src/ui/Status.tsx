import { inWords, toneOf, type Tone } from '@/lib/states'

export function Status({ state, tone, label }: { state: string; tone?: Tone; label?: string }) {
  return (
    <span className="u-status" data-tone={tone ?? toneOf(state)}>
      <span className="u-ellipsis">{label ?? inWords(state)}</span>
    </span>
  )
}
