import { inline, isObject } from '@/lib/json'
import { Card } from '@/ui/Card'
import { Code } from '@/ui/Code'

const logNames = new Set(['logs', 'log', 'lastLogs', 'output'])

const logText = (value: unknown) =>
  Array.isArray(value) ? value.map((line) => (isObject(line) && typeof line.text === 'string' ? line.text : inline(line))).join('\n') : String(value)

/** What is kept of a failure: plain facts first, then the last log lines, then the rest as it is. */
export function Evidence({ evidence }: { evidence: Record<string, unknown> }) {
  const entries = Object.entries(evidence).filter(([, value]) => value !== null && value !== undefined)
  const facts = entries.filter(([name, value]) => typeof value !== 'object' && !logNames.has(name))
  const logs = entries.filter(([name]) => logNames.has(name))
  const rest = entries.filter(([name, value]) => typeof value === 'object' && !logNames.has(name))
  return (
    <Card title="Evidence">
      <div className="u-stack">
        {facts.length > 0 && (
          <dl className="u-facts">
            {facts.map(([name, value]) => <div key={name} style={{ display: 'contents' }}><dt>{name}</dt><dd className="u-mono">{inline(value)}</dd></div>)}
          </dl>
        )}
        {logs.map(([name, value]) => <Code key={name} text={logText(value)} label="Last log lines" maxHeight={320} />)}
        {rest.map(([name, value]) => (
          <details key={name}>
            <summary style={{ cursor: 'pointer' }}>{name}</summary>
            <div style={{ marginTop: 8 }}><Code text={JSON.stringify(value, null, 2)} label={name} /></div>
          </details>
        ))}
      </div>
    </Card>
  )
}
