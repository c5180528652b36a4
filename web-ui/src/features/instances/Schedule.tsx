import { Button, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { offers } from '@/api/offers'
import type { InstanceDetails, SnapshotSchedule } from '@/api/types'
import { Card } from '@/ui/Card'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Time } from '@/ui/Time'
import { useSaveSchedule, useSchedule } from './queries'

const never = 'never'
const intervals = [
  { value: never, label: 'never' },
  { value: 'PT1H', label: 'hour' },
  { value: 'PT6H', label: '6 hours' },
  { value: 'PT24H', label: 'day' },
  { value: 'PT168H', label: 'week' },
]

/** How often the data is saved by itself, and how many of these snapshots stay. */
export function Schedule({ of }: { of: InstanceDetails }) {
  const schedule = useSchedule(of.id)
  return (
    <Card title="By schedule">
      {schedule.error ? <ErrorNote error={schedule.error} retry={() => void schedule.refetch()} /> : schedule.data === undefined ? <Loading what="the schedule" lines={1} /> : <ScheduleForm key={JSON.stringify(schedule.data)} of={of} now={schedule.data} />}
    </Card>
  )
}

function ScheduleForm({ of, now }: { of: InstanceDetails; now: SnapshotSchedule | null }) {
  const save = useSaveSchedule(of.id)
  const [every, setEvery] = useState(now?.every ?? never)
  const [keep, setKeep] = useState(now?.keep ?? 7)
  const mayChange = offers(of, 'snapshot')
  const known = intervals.some(({ value }) => value === every)
  return (
    <form
      className="u-stack"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(every === never ? null : { every, keep })
      }}
    >
      <div className="u-row" style={{ alignItems: 'flex-end' }}>
        <Select label="Take one every" data={known ? intervals : [...intervals, { value: every, label: every.replace(/^PT?/, '').toLowerCase() }]} value={every} onChange={(value) => setEvery(value ?? never)} allowDeselect={false} disabled={!mayChange} w={160} />
        {every !== never && <NumberInput label="Keep" min={1} max={1000} allowDecimal={false} value={keep} onChange={(value) => setKeep(typeof value === 'number' ? value : 1)} disabled={!mayChange} w={110} />}
        {mayChange && <Button type="submit" variant="default" loading={save.isPending}>Save</Button>}
      </div>
      {now && <div className="u-dim u-small">The next one <Time at={now.nextAt} />; wanted by {now.createdBy}.</div>}
      {save.error && <ErrorNote error={save.error} />}
    </form>
  )
}
