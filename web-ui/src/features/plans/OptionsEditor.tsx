import { lazy, Suspense, type ReactNode } from 'react'
import type { VersionDetails } from '@/api/types'
import { isObject, type JsonObject } from '@/lib/json'
import { Card } from '@/ui/Card'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { asObject } from './answers'
import { OptionsJson } from './OptionsJson'
import { byPointer } from './problemsByPointer'
import type { FieldProblem } from './validation'

const OptionsForm = lazy(() => import('./form/OptionsForm'))

interface OptionsEditorProps {
  details: VersionDetails
  options: JsonObject
  problems: FieldProblem[]
  change: (options: JsonObject) => void
  /** What the JSON is told against; the defaults unless answers are laid over others. */
  against?: JsonObject
  /** Secrets that stay as they are unless something is typed. */
  kept?: string[]
  /** Options that a connection answers. */
  answered?: string[]
  /** What stands beside the form. */
  aside?: ReactNode
  /** What is asked besides the options, above them. */
  children?: ReactNode
}

/** The questions of a package version, as a form and as JSON, in step with each other. */
export function OptionsEditor({ details, options, problems, change, against, kept = [], answered = [], aside, children }: OptionsEditorProps) {
  const defaults = asObject(details.defaults)
  const schema = isObject(details.optionsSchema) ? details.optionsSchema : null
  return (
    <div className="p-layout">
      <div className="u-stack">
        {children}
        {schema ? (
          <Suspense fallback={<Loading what="the form" lines={4} height={90} />}>
            <OptionsForm schema={schema} defaults={defaults} secrets={details.secretPointers} kept={kept} answered={answered} value={options} problems={byPointer(problems)} change={change} />
          </Suspense>
        ) : (
          <Note tone="calm">This package has nothing to configure.</Note>
        )}
      </div>
      <div className="p-side">
        {aside}
        {schema && <Card title="Your options as JSON"><OptionsJson defaults={against ?? defaults} options={options} change={change} /></Card>}
      </div>
    </div>
  )
}
