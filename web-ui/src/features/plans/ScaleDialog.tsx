import { Button, Modal, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { paths } from '@/lib/paths'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { useInstance, useMakePlan } from './queries'
import { Refusal } from './Refusal'

/** How many tasks a service shall have; the plan says what that means. */
export function ScaleDialog() {
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const instance = useInstance(id)
  const makePlan = useMakePlan()
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState<number | null>(null)
  const close = () => void navigate(paths.instance(id), { preventScrollReset: true })
  const services = instance.data?.services ?? []
  const service = services.find((one) => one.name === chosen) ?? services[0]
  const tasks = typed ?? service?.tasks ?? 1
  return (
    <Modal opened onClose={close} title={<strong className="u-break">Scale {instance.data?.name}</strong>} closeButtonProps={{ 'aria-label': 'Close' }}>
      {instance.error ? (
        <ErrorNote error={instance.error} retry={() => void instance.refetch()} />
      ) : !instance.data ? (
        <Loading what="the services" lines={2} />
      ) : (
        <form
          className="u-stack"
          onSubmit={(event) => {
            event.preventDefault()
            makePlan.mutate({ kind: 'scale', instance: id, service: service?.name, tasks }, { onSuccess: (plan) => void navigate(paths.plan(plan.id)) })
          }}
        >
          {services.length > 1 && (
            <Select
              label="Service"
              data={services.map((one) => one.name)}
              value={service?.name ?? null}
              allowDeselect={false}
              onChange={(next) => {
                setChosen(next)
                setTyped(null)
              }}
            />
          )}
          <NumberInput label="Tasks" description={service ? `Now ${service.tasks}. With 0 it keeps its data and runs nothing.` : undefined} min={0} max={1000} allowDecimal={false} value={tasks} onChange={(value) => setTyped(typeof value === 'number' ? value : null)} data-autofocus />
          <Refusal error={makePlan.error} problems={[]} />
          <div className="u-row" style={{ justifyContent: 'flex-end' }}>
            <Button variant="default" onClick={close}>Cancel</Button>
            <Button type="submit" loading={makePlan.isPending}>Review the plan</Button>
          </div>
        </form>
      )}
    </Modal>
  )
}
