import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ProblemError } from '@/api/problems'
import type { VersionDetails } from '@/api/types'
import { changesFrom, isObject, merge, same, valueAt, type JsonObject } from '@/lib/json'
import { paths, type RevisionChoice } from '@/lib/paths'
import { Card } from '@/ui/Card'
import { Loading } from '@/ui/Loading'
import { Markdown } from '@/ui/Markdown'
import { Note } from '@/ui/Note'
import { PackageIcon } from '@/ui/PackageIcon'
import { Page } from '@/ui/Page'
import { keepDraft, recallDraft, type Draft } from './drafts'
import { InstanceCard } from './InstanceCard'
import { OptionsJson } from './OptionsJson'
import { Presets } from './Presets'
import { byPointer, optionProblems } from './problemsByPointer'
import { useMakePlan } from './queries'
import { Refusal } from './Refusal'
import { StepsBar } from './StepsBar'
import { validate, type FieldProblem } from './validation'

const OptionsForm = lazy(() => import('./form/OptionsForm'))
const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {})

export function InstallForm({ details, chosen }: { details: VersionDetails; chosen: RevisionChoice }) {
  const navigate = useNavigate()
  const makePlan = useMakePlan()
  const draftKey = `${details.repository.id} ${details.name} ${details.release}`
  const defaults = asObject(details.defaults)
  const schema = isObject(details.optionsSchema) ? details.optionsSchema : null
  const [draft, setDraft] = useState<Draft>(() => recallDraft(draftKey) ?? { options: defaults, name: '', target: null, reuse: {} })
  const [asked, setAsked] = useState(false)
  const [refused, setRefused] = useState<{ problems: FieldProblem[]; options: JsonObject } | null>(null)

  const own = asked && schema ? validate(schema, merge(defaults, draft.options)) : []
  // What the server refused stays at a field only until the field is changed.
  const theirs = (refused?.problems ?? []).filter(({ pointer }) => same(valueAt(refused?.options, pointer), valueAt(draft.options, pointer)))
  const problems = [...own, ...theirs.filter((their) => !own.some((mine) => mine.pointer === their.pointer))]
  const changes = changesFrom(defaults, draft.options)
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    keepDraft(draftKey, next)
  }

  const review = () => {
    setAsked(true)
    if (schema && validate(schema, merge(defaults, draft.options)).length > 0) return
    makePlan.mutate(
      {
        kind: 'install', package: details.name, version: details.version, repository: chosen.repository ?? details.repository.id,
        name: draft.name || undefined, target: draft.target ?? undefined, options: changes, reuseVolumes: Object.keys(draft.reuse).length > 0 ? draft.reuse : undefined,
      },
      {
        onSuccess: (plan) => void navigate(paths.plan(plan.id)),
        onError: (error) => setRefused({ problems: optionProblems(error), options: draft.options }),
      },
    )
  }

  return (
    <Page
      title={`Install ${details.name}`}
      above={<Link to={paths.package(details.name, chosen)} className="u-dim">{details.name}</Link>}
      heading={
        <div className="u-row" style={{ flexWrap: 'nowrap', gap: 16 }}>
          <PackageIcon name={details.name} url={details.iconUrl} size={52} />
          <div style={{ minWidth: 0 }}>
            <h1 style={{ margin: 0 }} className="u-break">Install {details.name}</h1>
            <StepsBar at="configure" />
          </div>
        </div>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          review()
        }}
      >
        <div className="p-layout">
          <div className="u-stack">
            {details.preInstallNotes && <Note tone="warn" title="Before you install"><Markdown text={details.preInstallNotes} /></Note>}
            <InstanceCard details={details} draft={draft} change={change} taken={makePlan.error instanceof ProblemError && makePlan.error.kind === 'name-taken' ? makePlan.error : null} />
            <Presets service={details.service} options={draft.options} defaults={defaults} choose={(options) => change({ options })} />
            {schema ? (
              <Suspense fallback={<Loading what="the form" lines={4} height={90} />}>
                <OptionsForm schema={schema} defaults={defaults} secrets={details.secretPointers} value={draft.options} problems={byPointer(problems)} change={(options) => change({ options })} />
              </Suspense>
            ) : (
              <Note tone="calm">This package has nothing to configure.</Note>
            )}
          </div>
          <div className="p-side">
            {schema && (
              <Card title="Your options as JSON">
                <OptionsJson defaults={defaults} options={draft.options} change={(options) => change({ options })} />
              </Card>
            )}
          </div>
        </div>
        <div className="p-bar">
          <div style={{ flex: '1 1 300px', minWidth: 0 }}>
            <Refusal error={makePlan.error} problems={problems} />
          </div>
          <div className="u-row">
            <Button variant="default" component={Link} to={paths.package(details.name, chosen)}>Cancel</Button>
            <Button type="submit" loading={makePlan.isPending}>Review the plan</Button>
          </div>
        </div>
      </form>
    </Page>
  )
}
