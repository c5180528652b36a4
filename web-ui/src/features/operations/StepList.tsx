import './operations.css'
import type { Step } from '@/api/types'
import type { Tone } from '@/lib/states'
import { duration } from '@/lib/time'
import { Icon } from '@/ui/Icon'

const tones: Record<Step['status'], Tone> = { pending: 'calm', running: 'busy', waiting: 'warn', done: 'good', failed: 'bad', undone: 'calm', skipped: 'calm' }

export function StepList({ steps }: { steps: Step[] }) {
  return (
    <ol className="o-steps" aria-label="Steps">
      {steps.map((step) => (
        <li key={step.number} className="o-step" aria-current={step.status === 'running' ? 'step' : undefined}>
          <span className="o-mark" data-tone={tones[step.status]} aria-hidden="true">
            <Mark step={step} />
          </span>
          <div style={{ minWidth: 0 }}>
            <div className="u-break" style={{ color: step.status === 'pending' || step.status === 'skipped' ? 'var(--u-text-2)' : undefined }}>
              {step.title}
              {step.attempt > 1 && <span className="u-dim u-small"> · attempt {step.attempt}</span>}
            </div>
            <div className="u-dim u-small u-break" style={{ minHeight: 19 }}>{about(step)}</div>
          </div>
          <span className="u-dim u-small" style={{ whiteSpace: 'nowrap' }}>{took(step)}</span>
        </li>
      ))}
    </ol>
  )
}

function Mark({ step }: { step: Step }) {
  switch (step.status) {
    case 'done':
      return <Icon name="check" size={15} />
    case 'failed':
      return <Icon name="cross" size={15} />
    case 'undone':
      return <Icon name="undo" size={14} />
    case 'pending':
    case 'running':
    case 'waiting':
    case 'skipped':
      return step.number
  }
}

function about(step: Step): string {
  if (step.message) return step.message
  if (step.progress && step.status === 'running') return [step.progress.percent != null ? `${Math.round(step.progress.percent)} %` : '', step.progress.what].filter(Boolean).join(' · ')
  return step.status === 'done' ? '' : step.status
}

function took(step: Step): string {
  if (!step.startedAt || !step.endedAt) return ''
  return duration(Date.parse(step.endedAt) - Date.parse(step.startedAt))
}
