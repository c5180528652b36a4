import { lazy, Suspense, useState } from 'react'
import { changesFrom, isObject, merge, same, type JsonObject } from '@/lib/json'
import { Loading } from '@/ui/Loading'

const JsonEditor = lazy(() => import('@/ui/JsonEditor'))

const print = (changes: JsonObject) => JSON.stringify(changes, null, 2)

function parse(text: string): { options: JsonObject } | { problem: string } {
  try {
    const value: unknown = text.trim() === '' ? {} : JSON.parse(text)
    return isObject(value) ? { options: value } : { problem: 'Options must be an object: { … }' }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'This is not JSON.' }
  }
}

/** Only what differs from the defaults, to read, paste and keep in Git; two ways in step with the form. */
export function OptionsJson({ defaults, options, change }: { defaults: JsonObject; options: JsonObject; change: (options: JsonObject) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  const changes = changesFrom(defaults, options)
  const parsed = typed === null ? null : parse(typed)
  const problem = parsed && 'problem' in parsed ? parsed.problem : null
  // Typed text stays as it is while it means what the form says; once the form moves on, it is printed anew.
  const current = parsed && ('problem' in parsed || same(changesFrom(defaults, merge(defaults, parsed.options)), changes)) ? (typed ?? '') : print(changes)

  const type = (text: string) => {
    setTyped(text)
    const next = parse(text)
    if ('options' in next) change(merge(defaults, next.options))
  }

  return (
    <div className="u-stack" style={{ gap: 10 }}>
      <Suspense fallback={<Loading what="the editor" lines={1} height={150} />}>
        <JsonEditor text={current} change={type} label="Options as JSON" />
      </Suspense>
      <div aria-live="polite" className="u-small" style={{ minHeight: 20 }}>
        {problem ? <span style={{ color: 'var(--u-bad)' }}>Not valid JSON: {problem}</span> : <span className="u-dim">Only what differs from the defaults.</span>}
      </div>
    </div>
  )
}
