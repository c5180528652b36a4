import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ProblemError } from '@/api/problems'
import type { VersionDetails } from '@/api/types'
import { changesFrom, isObject } from '@/lib/json'
import { paths, type RevisionChoice } from '@/lib/paths'
import { notesOf, serviceOf } from '@/lib/service'
import { Markdown } from '@/ui/Markdown'
import { Note } from '@/ui/Note'
import { PackageIcon } from '@/ui/PackageIcon'
import { Page } from '@/ui/Page'
import { asObject } from './answers'
import { answeredBy, choicesOf } from './connections'
import { ConnectionsCard } from './ConnectionsCard'
import { keepDraft, recallDraft, type Draft } from './drafts'
import { EstimateCard } from './EstimateCard'
import { InstanceCard } from './InstanceCard'
import { OptionsEditor } from './OptionsEditor'
import { Presets } from './Presets'
import { useConnections, useMakePlan } from './queries'
import { Refusal } from './Refusal'
import { StepsBar } from './StepsBar'
import { useOptionsCheck } from './useOptionsCheck'

export function InstallForm({ details, chosen }: { details: VersionDetails; chosen: RevisionChoice }) {
  const navigate = useNavigate()
  const makePlan = useMakePlan()
  const draftKey = `${details.repository.id} ${details.name} ${details.release}`
  const defaults = asObject(details.defaults)
  const [draft, setDraft] = useState<Draft>(() => recallDraft(draftKey) ?? { options: defaults, name: '', target: null, reuse: {}, connections: {} })
  const { needs } = serviceOf(details.service)
  const connections = useConnections(needs, draft.target, draft.connections)
  const answered = answeredBy(needs, connections)
  const { problems, ask, refuse } = useOptionsCheck({ schema: isObject(details.optionsSchema) ? details.optionsSchema : null, defaults, options: draft.options, kept: answered })
  const { preInstall } = notesOf(details)
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    keepDraft(draftKey, next)
  }

  const wanted = {
    kind: 'install' as const, package: details.name, version: details.version, repository: chosen.repository ?? details.repository.id,
    target: draft.target ?? undefined, options: changesFrom(defaults, draft.options),
  }

  const review = () => {
    if (!ask()) return
    makePlan.mutate(
      {
        ...wanted, name: draft.name || undefined, reuseVolumes: Object.keys(draft.reuse).length > 0 ? draft.reuse : undefined,
        bindings: needs.length > 0 ? choicesOf(connections) : undefined,
      },
      { onSuccess: (plan) => void navigate(paths.plan(plan.id)), onError: refuse },
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
        <OptionsEditor details={details} options={draft.options} problems={problems} change={(options) => change({ options })} answered={answered} aside={<EstimateCard request={wanted} />}>
          {preInstall && <Note tone="warn" title="Before you install"><Markdown text={preInstall} /></Note>}
          <InstanceCard details={details} draft={draft} change={change} taken={makePlan.error instanceof ProblemError && makePlan.error.kind === 'name-taken' ? makePlan.error : null} />
          <ConnectionsCard needs={needs} target={draft.target} connections={connections} change={(next) => change({ connections: next })} />
          <Presets service={details.service} options={draft.options} defaults={defaults} choose={(options) => change({ options })} />
        </OptionsEditor>
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
