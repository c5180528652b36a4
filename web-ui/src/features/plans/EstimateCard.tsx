import { Progress } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { InstallRequest } from '@/api/types'
import { byteSize } from '@/lib/size'
import { Card } from '@/ui/Card'
import { useEstimate } from './queries'

const AFTER_TYPING = 400

/** What the instance would take of the node, while the questions are being answered. */
export function EstimateCard({ request }: { request: InstallRequest }) {
  const [settled] = useDebouncedValue(request, AFTER_TYPING)
  const { data, error } = useEstimate(settled)
  return (
    <Card title="What it takes">
      <div className="u-stack" style={{ gap: 12 }} aria-live="polite">
        {error ? (
          <span className="u-dim">Known once every question has an answer that the package takes.</span>
        ) : !data ? (
          <span className="u-dim">Adding up…</span>
        ) : (
          <>
            <Share label="CPU" wanted={data.cpus} left={data.room?.cpus} print={(value) => `${Math.round(value * 100) / 100}`} />
            <Share label="Memory" wanted={data.memoryBytes} left={data.room?.memoryBytes} print={byteSize} />
            <div className="u-small"><strong>{data.tasks}</strong> {data.tasks === 1 ? 'container' : 'containers'}{data.diskBytes > 0 && <>, data of some <strong>{byteSize(data.diskBytes)}</strong></>}</div>
          </>
        )}
      </div>
    </Card>
  )
}

function Share({ label, wanted, left, print }: { label: string; wanted: number; left: number | undefined; print: (value: number) => string }) {
  if (left === undefined) return <div className="u-spread u-small"><span>{label}</span><span>{print(wanted)}</span></div>
  const tooMuch = wanted > left
  const percent = left > 0 ? Math.min(100, (100 * wanted) / left) : 100
  return (
    <div>
      <div className="u-spread u-small">
        <span>{label}</span>
        <span className={tooMuch ? undefined : 'u-dim'} style={tooMuch ? { color: 'var(--u-bad)' } : undefined}>{print(wanted)} of {print(Math.max(0, left))} left{tooMuch && ': too much'}</span>
      </div>
      <Progress.Root mt={6}><Progress.Section value={percent} color={tooMuch ? 'red' : undefined} aria-label={`${label} wanted of what is left`} /></Progress.Root>
    </div>
  )
}
