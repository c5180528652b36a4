import { Button, Progress } from '@mantine/core'
import { Link, useParams } from 'react-router'
import { offers } from '@/api/offers'
import type { Operation } from '@/api/types'
import { paths } from '@/lib/paths'
import { hasEnded, operationTone } from '@/lib/states'
import { duration } from '@/lib/time'
import { Card } from '@/ui/Card'
import { ErrorNote } from '@/ui/ErrorNote'
import { Icon } from '@/ui/Icon'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Page } from '@/ui/Page'
import { Status } from '@/ui/Status'
import { Time } from '@/ui/Time'
import { Evidence } from './Evidence'
import { useCancel, useOperation } from './queries'
import { StepList } from './StepList'

export function OperationPage() {
  const { id = '' } = useParams()
  const operation = useOperation(id)
  if (!operation.data) {
    return (
      <Page title="Operation" above={<Link to={paths.operations()} className="u-dim">Operations</Link>}>
        {operation.error ? <ErrorNote error={operation.error} retry={() => void operation.refetch()} /> : <Loading what="the operation" lines={4} height={60} />}
      </Page>
    )
  }
  return <Running operation={operation.data} />
}

function Running({ operation }: { operation: Operation }) {
  const cancel = useCancel()
  const ended = hasEnded(operation.state)
  const percent = operation.state === 'succeeded' ? 100 : (operation.progress.percent ?? null)
  return (
    <Page
      title={operation.title}
      above={<Link to={paths.operations()} className="u-dim">Operations</Link>}
      heading={
        <div className="u-row" style={{ gap: 14 }}>
          <h1 style={{ margin: 0 }} className="u-break">{operation.title}</h1>
          <Status state={operation.state} tone={operationTone(operation.state)} />
        </div>
      }
      lead={<>Asked for by {operation.requestedBy} <Time at={operation.createdAt} />{took(operation)}</>}
      actions={
        <>
          {operation.evidence && (
            <Button component="a" variant="default" href={`/api/v1/operations/${operation.id}/evidence`} download leftSection={<Icon name="download" size={15} />}>
              Download evidence
            </Button>
          )}
          {offers(operation, 'cancel') && <Button variant="default" onClick={() => cancel.mutate(operation.id)} loading={cancel.isPending}>Cancel</Button>}
          {operation.instance && operation.state === 'succeeded' && operation.kind !== 'uninstall' && <Button component={Link} to={paths.instance(operation.instance.id)}>Open {operation.instance.name}</Button>}
          {operation.state === 'succeeded' && operation.kind === 'uninstall' && <Button component={Link} variant="default" to={paths.instances()}>To the instances</Button>}
        </>
      }
    >
      {cancel.error && <ErrorNote error={cancel.error} />}
      {operation.state === 'failed' && <Note tone="bad" title="It did not work" live>{operation.message ?? 'The server gave no reason.'}</Note>}
      {operation.state === 'cancelled' && operation.message && <Note tone="calm" title="Cancelled" live>{operation.message}</Note>}
      <Card title="Progress">
        <div className="u-spread" style={{ marginBottom: 8 }}>
          <span className="u-break" aria-live="polite">{ended ? closing(operation) : (operation.waitingFor ? `Waiting: ${operation.waitingFor}` : operation.progress.what)}</span>
          <span className="u-dim" style={{ fontVariantNumeric: 'tabular-nums' }}>{percent === null ? '' : `${Math.round(percent)} %`}</span>
        </div>
        <Progress.Root size="md">
          <Progress.Section
            value={percent ?? (ended ? 0 : 100)}
            animated={!ended}
            striped={!ended && percent === null}
            color={operation.state === 'failed' ? 'red' : operation.state === 'succeeded' ? 'teal' : undefined}
            aria-label={`Progress of ${operation.title}`}
          />
        </Progress.Root>
        <div style={{ marginTop: 14 }}><StepList steps={operation.steps} /></div>
      </Card>
      {operation.evidence && <Evidence evidence={operation.evidence} />}
    </Page>
  )
}

function closing(operation: Operation): string {
  switch (operation.state) {
    case 'succeeded':
      return operation.message ?? 'Done.'
    case 'failed':
      return 'Failed; what had been done has been undone where possible.'
    case 'cancelled':
      return 'Cancelled.'
    case 'pending':
    case 'running':
    case 'waiting':
    case 'cancelling':
    case 'compensating':
      return operation.progress.what
  }
}

const took = ({ startedAt, endedAt }: Operation) =>
  startedAt && endedAt ? `, took ${duration(Date.parse(endedAt) - Date.parse(startedAt))}` : ''
