import './plans.css'
import { Button, Modal, NumberInput, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { offers } from '@/api/offers'
import { paths } from '@/lib/paths'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { EffectsList } from './EffectsList'
import { FailedChecks } from './FailedChecks'
import { ApplyRefusal } from './PlanPage'
import { useApplyPlan, useInstance, useUninstallPlan } from './queries'

const fates = ['keep', 'days', 'delete'] as const
type Fate = (typeof fates)[number]

/** Says what goes and what stays before anything does; data goes only against the typed name. */
export function UninstallDialog() {
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const instance = useInstance(id)
  const [fate, setFate] = useState<Fate>('keep')
  const [days, setDays] = useState(30)
  const [typed, setTyped] = useState('')
  const volumes = fate === 'delete' ? 'delete' : 'keep'
  const plan = useUninstallPlan(id, volumes, fate === 'days' ? days : undefined)
  const apply = useApplyPlan()
  const close = () => void navigate(paths.instance(id), { preventScrollReset: true })
  const name = instance.data?.name ?? ''
  const confirmed = volumes === 'keep' || typed === name
  const mayDelete = offers(instance.data, 'uninstall-with-data')
  const hasData = (plan.data?.effects.volumes.length ?? 0) > 0

  return (
    <Modal opened onClose={close} title={<strong>Uninstall {name}</strong>} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className="u-stack">
        <Radio.Group label="Its data" value={fate} onChange={(value) => setFate(fates.find((each) => each === value) ?? 'keep')}>
          <div className="u-stack" style={{ gap: 10, marginTop: 8 }}>
            <Radio value="keep" label="Keep the volumes" description="They are listed as kept; a later install can take them up again." />
            <Radio value="days" label="Keep the volumes for some days" description={mayDelete ? 'Then they are purged by themselves.' : 'Your account may not delete data.'} disabled={!mayDelete} />
            {fate === 'days' && (
              <NumberInput label="Days" min={1} max={3650} allowDecimal={false} clampBehavior="strict" value={days} onChange={(value) => typeof value === 'number' && value > 0 && setDays(value)} w={140} ml={32} />
            )}
            <Radio value="delete" label="Delete the volumes" description={mayDelete ? 'The data is gone for good.' : 'Your account may not delete data.'} disabled={!mayDelete} color="red" />
          </div>
        </Radio.Group>
        <div aria-live="polite" style={{ minHeight: 220 }}>
          {plan.error ? <ErrorNote error={plan.error} retry={() => void plan.refetch()} /> : plan.data ? <div className="u-stack"><FailedChecks of={plan.data} /><EffectsList effects={plan.data.effects} /></div> : <Loading what="what would happen" lines={3} />}
          {plan.data && !hasData && <p className="u-dim u-small">This instance has no volumes.</p>}
        </div>
        {volumes === 'delete' && (
          <Note tone="bad" title="This cannot be undone">
            <TextInput label={<>Type <span className="u-mono">{name}</span> to confirm</>} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} mt="xs" />
          </Note>
        )}
        {apply.error && <ApplyRefusal error={apply.error} />}
        <div className="u-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={close}>Cancel</Button>
          <Button
            color="red"
            loading={apply.isPending}
            disabled={!plan.data || !offers(plan.data, 'apply') || !confirmed}
            onClick={() => plan.data && apply.mutate(plan.data.id, { onSuccess: (applied) => void navigate(applied ? paths.operation(applied.operation.id) : paths.instances()) })}
          >
            {volumes === 'keep' ? 'Uninstall and keep data' : 'Uninstall and delete data'}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
