import './plans.css'
import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from 'react-router'
import { offers } from '@/api/offers'
import { ProblemError } from '@/api/problems'
import type { Plan } from '@/api/types'
import { isObject } from '@/lib/json'
import { paths } from '@/lib/paths'
import { Card } from '@/ui/Card'
import { ConnectionList } from '@/ui/ConnectionList'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Page } from '@/ui/Page'
import { Time } from '@/ui/Time'
import { DefinitionDiff } from './DefinitionDiff'
import { dropDrafts } from './drafts'
import { EffectsList } from './EffectsList'
import { FailedChecks } from './FailedChecks'
import { HopsList } from './HopsList'
import { OptionsDiff } from './OptionsDiff'
import { useApplyPlan, usePlan } from './queries'
import { StepsBar } from './StepsBar'

export function PlanPage() {
  const { id = '' } = useParams()
  const plan = usePlan(id)
  if (plan.error) return <Page title="Plan"><ErrorNote error={plan.error} retry={() => void plan.refetch()} /></Page>
  if (!plan.data) return <Page title="Plan"><Loading what="the plan" lines={4} height={90} /></Page>
  return <Review plan={plan.data} />
}

const verbs: Record<Plan['kind'], string> = {
  install: 'Install', clone: 'Clone', upgrade: 'Upgrade', reconfigure: 'Change', scale: 'Scale', restart: 'Restart', rollback: 'Roll back',
  uninstall: 'Uninstall', snapshot: 'Take a snapshot', restore: 'Restore',
}

function titleOf({ kind, package: package_, instanceName, version }: Plan): string {
  switch (kind) {
    case 'install':
      return `Install ${package_} as ${instanceName}`
    case 'clone':
      return `Clone ${package_} as ${instanceName}`
    case 'upgrade':
      return `Change ${instanceName} to version ${version}`
    case 'rollback':
      return `Roll back ${instanceName} to version ${version}`
    case 'reconfigure':
      return `Change the options of ${instanceName}`
    case 'snapshot':
      return `Take a snapshot of ${instanceName}`
    case 'scale':
    case 'restart':
    case 'uninstall':
    case 'restore':
      return `${verbs[kind]} ${instanceName}`
  }
}

function Review({ plan }: { plan: Plan }) {
  const navigate = useNavigate()
  const apply = useApplyPlan()
  const title = titleOf(plan)
  const failed = plan.checks.filter((check) => !check.passed)
  const run = () =>
    apply.mutate(plan.id, {
      onSuccess: (applied) => {
        dropDrafts()
        // An empty plan needs no operation.
        void navigate(applied ? paths.operation(applied.operation.id) : paths.instance(plan.instanceId))
      },
    })
  return (
    <Page
      title={title}
      heading={
        <>
          <h1 style={{ margin: 0 }} className="u-break">{title}</h1>
          <StepsBar at="review" />
        </>
      }
      lead="Nothing has been changed yet. This is what would happen."
    >
      {plan.empty && <Note tone="good" title="There is nothing to do">What was asked for is there already.</Note>}
      {plan.stale && <Note tone="warn" title="This plan is out of date">The cluster or the catalog changed since it was made. Go back and review a new one.</Note>}
      <FailedChecks of={plan} />
      {plan.warnings.length > 0 && (
        <Note tone="warn" title={plan.warnings.length === 1 ? 'One thing to know' : `${plan.warnings.length} things to know`}>
          <ul>{plan.warnings.map((warning) => <li key={warning.path + warning.message}><span className="u-mono">{warning.path}</span> {warning.message}</li>)}</ul>
        </Note>
      )}
      {!plan.empty && (plan.hops.length > 0 ? <HopsList plan={plan} /> : <EffectsList effects={plan.effects} />)}
      {plan.bindings.length > 0 && <Card title="Connections"><ConnectionList of={plan.bindings} providerOf={({ provider }) => provider && <Link to={paths.instance(provider.instance)} className="u-break">{provider.name}</Link>} /></Card>}
      {plan.options.length > 0 && <OptionsDiff options={plan.options} carried={plan.kind === 'upgrade'} />}
      <DefinitionDiff before={plan.definition.before} after={plan.definition.after} />
      {plan.checks.length > 0 && failed.length < plan.checks.length && (
        <Card title="Checked">
          <ul className="u-list u-stack" style={{ gap: 6 }}>
            {plan.checks.filter((check) => check.passed).map((check) => <li key={check.name}><span style={{ color: 'var(--u-good)' }} aria-hidden="true">✓</span> {check.name}{check.message && <span className="u-dim"> · {check.message}</span>}</li>)}
          </ul>
        </Card>
      )}
      <div className="p-bar">
        <div style={{ flex: '1 1 280px', minWidth: 0 }}>
          {apply.error ? <ApplyRefusal error={apply.error} /> : <span className="u-dim u-small">Valid until <Time at={plan.expiresAt} />.</span>}
        </div>
        <div className="u-row">
          <Button variant="default" onClick={() => void navigate(-1)}>Back</Button>
          {offers(plan, 'apply') && <Button onClick={run} loading={apply.isPending} color={plan.kind === 'uninstall' ? 'red' : undefined}>{verbs[plan.kind]}</Button>}
        </div>
      </div>
    </Page>
  )
}

/** A stale plan comes with the new one, a busy instance with the operation that holds it. */
export function ApplyRefusal({ error }: { error: unknown }) {
  if (error instanceof ProblemError) {
    const { plan, operation } = error.problem
    if (error.kind === 'plan-stale' && isObject(plan) && typeof plan.id === 'string') {
      return <Note tone="warn" live title="The plan is out of date">{error.problem.detail} <Link to={paths.plan(plan.id)}>Review the new plan</Link></Note>
    }
    if (isObject(operation) && typeof operation.id === 'string') {
      return <Note tone="warn" live title={error.problem.title}>{error.problem.detail} <Link to={paths.operation(operation.id)}>See what is running</Link></Note>
    }
  }
  return <ErrorNote error={error} />
}
