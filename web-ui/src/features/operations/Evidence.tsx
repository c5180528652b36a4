import { inline, isObject, type JsonObject } from '@/lib/json'
import { spoken } from '@/lib/words'
import { Card } from '@/ui/Card'
import { Code } from '@/ui/Code'

/** What is kept of a failure: task by task what happened and what it last said, then everything else as it is. */
export function Evidence({ evidence }: { evidence: Record<string, unknown> }) {
  const { tasks, ...rest } = evidence
  const ill = Array.isArray(tasks) ? tasks.filter(isObject) : []
  return (
    <>
      {ill.map((task, place) => <Card key={place} title={`Evidence: ${inline(task.task ?? place)}`}><Details of={task} /></Card>)}
      {Object.values(rest).some(isSaid) && <Card title={ill.length > 0 ? 'More evidence' : 'Evidence'}><Details of={rest} /></Card>}
    </>
  )
}

const isSaid = (value: unknown) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Plain facts, then texts with more than a line, then what is built of parts. */
function Details({ of }: { of: JsonObject | Record<string, unknown> }) {
  const entries = Object.entries(of).filter(([name, value]) => isSaid(value) && name !== 'task')
  const texts = entries.flatMap(([name, value]) => {
    const text = textOf(value)
    return text === null ? [] : [[name, text] as const]
  })
  const facts = entries.filter(([, value]) => typeof value !== 'object' && textOf(value) === null)
  const parts = entries.filter(([, value]) => typeof value === 'object' && textOf(value) === null)
  return (
    <div className="u-stack">
      {facts.length > 0 && (
        <dl className="u-facts">
          {facts.map(([name, value]) => <div key={name} style={{ display: 'contents' }}><dt>{spoken(name)}</dt><dd>{factOf(name, value)}</dd></div>)}
        </dl>
      )}
      {texts.map(([name, text]) => (
        <div key={name}>
          <h3 className="u-dim" style={{ margin: '0 0 6px', fontSize: '0.8667rem' }}>{name === 'log' ? 'Last log lines' : spoken(name)}</h3>
          <Code text={text} label={name === 'log' ? 'Last log lines' : spoken(name)} maxHeight={320} />
        </div>
      ))}
      {parts.map(([name, value]) => (
        <details key={name}>
          <summary style={{ cursor: 'pointer' }}>{spoken(name)}</summary>
          <div style={{ marginTop: 8 }}><Code text={JSON.stringify(value, null, 2)} label={spoken(name)} /></div>
        </details>
      ))}
    </div>
  )
}

function factOf(name: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return name === 'state' ? inline(value).toLowerCase().replaceAll('_', ' ') : inline(value)
}

/** Lists of plain lines, lines of a log, and texts of several lines are for reading; null for what is not. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.includes('\n') ? value : null
  if (!Array.isArray(value)) return null
  const lines = value.map((line) => (typeof line === 'string' ? line : isObject(line) && typeof line.text === 'string' ? line.text : null))
  return lines.every((line) => line !== null) ? lines.join('\n') : null
}
