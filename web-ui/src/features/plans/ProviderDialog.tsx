import { Button, Modal, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { offers } from '@/api/offers'
import type { Plan } from '@/api/types'
import { serviceOf } from '@/lib/service'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { EffectsList } from './EffectsList'
import { FailedChecks } from './FailedChecks'
import { ApplyRefusal } from './PlanPage'
import { useApplyPlan, useMakePlan, useVersionToInstall } from './queries'
import { Refusal } from './Refusal'

interface ProviderDialogProps {
  name: string
  kind: string
  target: string | null
  close: () => void
  installed: (made: { instance: string; provides: string }) => void
}

/** Installs what another package needs, by one of its presets, once its plan has been seen. */
export function ProviderDialog({ name, kind, target, close, installed }: ProviderDialogProps) {
  const details = useVersionToInstall(name, {})
  const makePlan = useMakePlan()
  const apply = useApplyPlan()
  const [preset, setPreset] = useState('')
  const [as, setAs] = useState(`/${name}`)
  const service = serviceOf(details.data?.service)
  const plan: Plan | undefined = makePlan.data
  const provides = service.provides.find((each) => each.kind === kind)?.name ?? ''
  const ask = () => {
    if (!details.data) return
    const options = service.presets.find((each) => each.name === preset)?.options
    makePlan.mutate({ kind: 'install', package: name, version: details.data.version, repository: details.data.repository.id, name: as, target: target ?? undefined, options })
  }
  return (
    <Modal opened onClose={close} size="lg" title={<strong>Install {name}</strong>} closeButtonProps={{ 'aria-label': 'Close' }}>
      {details.error && <ErrorNote error={details.error} retry={() => void details.refetch()} />}
      {!details.data && !details.error && <Loading what={name} lines={3} />}
      {details.data && (
        <div className="u-stack">
          <TextInput label="Name" description="Its address in the cluster." value={as} disabled={Boolean(plan)} onChange={(event) => setAs(event.currentTarget.value)} />
          <Radio.Group label="Start from" value={preset} onChange={setPreset}>
            <div className="u-stack" style={{ gap: 10, marginTop: 8 }}>
              <Radio value="" label="Defaults" description="As the package suggests." disabled={Boolean(plan)} />
              {service.presets.map((each) => <Radio key={each.name} value={each.name} label={each.title} description={each.description} disabled={Boolean(plan)} />)}
            </div>
          </Radio.Group>
          {makePlan.error && <Refusal error={makePlan.error} problems={[]} />}
          {plan && (
            <>
              <FailedChecks of={plan} />
              <EffectsList effects={plan.effects} />
            </>
          )}
          {apply.error && <ApplyRefusal error={apply.error} />}
          <div className="u-row" style={{ justifyContent: 'flex-end' }}>
            {plan ? <Button variant="default" onClick={() => makePlan.reset()}>Back</Button> : <Button variant="default" onClick={close}>Cancel</Button>}
            {plan ? (
              <Button loading={apply.isPending} disabled={!offers(plan, 'apply')} onClick={() => apply.mutate(plan.id, { onSuccess: () => installed({ instance: plan.instanceId, provides }) })}>Install</Button>
            ) : (
              <Button loading={makePlan.isPending} onClick={ask}>Review the plan</Button>
            )}
          </div>
        </div>
      )}
    </Modal>
  )
}
