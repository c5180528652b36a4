import { Link, Navigate, useParams, useSearchParams } from 'react-router'
import type { PlanRequest } from '@/api/types'
import { paths } from '@/lib/paths'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Page } from '@/ui/Page'
import { usePlanFor } from './queries'
import { Refusal } from './Refusal'

/** A change that asks nothing: its plan is made at once, and shown. */
function MakePlanPage({ title, request }: { title: string; request: PlanRequest & { instance: string } }) {
  const plan = usePlanFor(request)
  // What is shown here stays until the plan's page has been loaded.
  return (
    <Page title={title} above={<Link to={paths.instance(request.instance)} className="u-dim">Instance</Link>}>
      {plan.data && <Navigate to={paths.plan(plan.data.id)} replace />}
      {plan.error ? <Refusal error={plan.error} problems={[]} /> : <Loading what="the plan" lines={4} height={90} />}
    </Page>
  )
}

export function RestartPage() {
  const { id = '' } = useParams()
  return <MakePlanPage title="Restart" request={{ kind: 'restart', instance: id }} />
}

export function RollbackPage() {
  const { id = '', revision = '' } = useParams()
  const snapshot = useSearchParams()[0].get('snapshot')
  const number = Number(revision)
  if (!Number.isInteger(number)) return <Page title="Roll back"><ErrorNote error={new Error(`There is no revision ${revision}.`)} /></Page>
  const data = snapshot === null ? {} : { snapshot }
  return <MakePlanPage title={`Roll back to revision ${number}`} request={{ kind: 'rollback', instance: id, revision: number, ...data }} />
}
