import type { ReactNode } from 'react'
import type { Effects, OptionChange } from '@/api/types'
import type { Tone } from '@/lib/states'
import { byteSize } from '@/lib/size'
import { Card } from '@/ui/Card'
import { Status } from '@/ui/Status'
import { optionTones, shownValue } from './OptionsDiff'

interface Effect {
  key: string
  verb: string
  tone: Tone
  what: string
  more: string | null
}

const verbTones: Record<string, Tone> = { create: 'good', pull: 'busy', open: 'busy', reuse: 'busy', keep: 'calm', present: 'calm', replace: 'warn', restart: 'warn', remove: 'bad', delete: 'bad' }
const effect = (key: string, verb: string, what: string, more: string | null = null): Effect => ({ key, verb, tone: verbTones[verb] ?? 'calm', what, more })

const optionMore = (option: OptionChange) =>
  option.message ?? [option.change !== 'added' && shownValue(option, option.before), option.change !== 'removed' && shownValue(option, option.after)].filter(Boolean).join(' → ')

interface EffectsListProps {
  effects: Effects
  title?: string
  /** The version it is about, where several stand one under the other. */
  version?: string
  /** What changes among the options, where that is told here. */
  options?: OptionChange[]
  children?: ReactNode
}

/** What changes in the cluster, thing by thing. */
export function EffectsList({ effects, title = 'What happens', version, options = [], children }: EffectsListProps) {
  const named = (part: string) => (version ? `${part}, version ${version}` : part)
  const parts: [title: string, entries: Effect[]][] = [
    ['Containers', effects.tasks.map((task) => effect(task.name, task.action, task.name, task.reason ?? null))],
    ['Images', effects.images.map(({ image, present, sizeBytes, digest }) => effect(image, present ? 'present' : 'pull', image, [sizeBytes && byteSize(sizeBytes), digest && `${digest.slice(0, 19)}… in its registry`].filter(Boolean).join(' · ') || null))],
    ['Data', effects.volumes.map((volume) => effect(volume.name, volume.action, volume.name, volume.reason ?? null))],
    ['Options', options.filter(({ change }) => change !== 'kept').map((option) => ({ ...effect(option.pointer, option.change, option.pointer, optionMore(option)), tone: optionTones[option.change] }))],
    ['Ports', effects.ports.map((port) => effect(`${port.task}${port.containerPort}${port.name}`, 'open', `${port.hostAddress}:${port.hostPort ?? 'next free'} → ${port.containerPort}`, port.name ?? null))],
  ]
  return (
    <Card title={title}>
      <div className="u-stack" style={{ gap: 20 }}>
        {children}
        {parts.filter(([, entries]) => entries.length > 0).map(([part, entries]) => (
          <section key={part} aria-label={named(part)}>
            <h3 className="u-dim" style={{ margin: '0 0 8px', fontSize: '0.8667rem' }}>{part}</h3>
            <ul className="p-effects">
              {entries.map((entry) => (
                <li key={entry.key}>
                  <span><Status state={entry.verb} tone={entry.tone} /></span>
                  <span className="u-break"><span className="u-mono">{entry.what}</span>{entry.more && <span className="u-dim u-small"> · {entry.more}</span>}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <section aria-label={named('Interruption')}>
          <h3 className="u-dim" style={{ margin: '0 0 4px', fontSize: '0.8667rem' }}>Interruption</h3>
          <div>{effects.interruption}</div>
          {effects.interruptions.length > 0 && <ul style={{ margin: '4px 0 0', paddingLeft: 22 }}>{effects.interruptions.map(({ service, what }) => <li key={service} className="u-break"><span className="u-mono">{service}</span>: {what}</li>)}</ul>}
        </section>
        <StepTitles of={effects} />
      </div>
    </Card>
  )
}

/** What the operation will do, in order. */
export function StepTitles({ of }: { of: Effects }) {
  if (of.steps.length === 0) return null
  return (
    <section aria-label="Steps">
      <h3 className="u-dim" style={{ margin: '0 0 4px', fontSize: '0.8667rem' }}>Steps</h3>
      <ol style={{ margin: 0, paddingLeft: 28 }}>{of.steps.map((step, place) => <li key={place} className="u-break">{step}</li>)}</ol>
    </section>
  )
}
