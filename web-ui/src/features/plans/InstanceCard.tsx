import { Checkbox, Select, TextInput } from '@mantine/core'
import type { ProblemError } from '@/api/problems'
import type { VersionDetails, Volume } from '@/api/types'
import { valueAt } from '@/lib/json'
import { Card } from '@/ui/Card'
import { Time } from '@/ui/Time'
import type { Draft } from './drafts'
import { useKeptVolumes, useTargetChoices } from './queries'

interface InstanceCardProps {
  details: VersionDetails
  draft: Draft
  change: (part: Partial<Draft>) => void
  taken: ProblemError | null
}

/** Name, place and data of the new instance: what is not an option of the package. */
export function InstanceCard({ details, draft, change, taken }: InstanceCardProps) {
  const kept = (useKeptVolumes().data?.items ?? []).filter((volume) => volume.owner.package === details.name)
  const targets = useTargetChoices().data?.items ?? []
  const named = valueAt(draft.options, '/service/name')
  return (
    <Card title="Instance">
      <div className="u-stack">
        <TextInput
          label="Name"
          description="Its address in the cluster. Slashes group instances, such as /shop/db."
          placeholder={typeof named === 'string' && named !== '' ? named : `/${details.name}`}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={taken ? (taken.problem.detail ?? taken.problem.title) : undefined}
          style={{ maxWidth: 420 }}
        />
        {targets.length > 1 && (
          <Select label="Target" description="Where it runs." data={targets.map(({ id, name }) => ({ value: id, label: name }))} value={draft.target ?? targets[0]?.id ?? null} onChange={(target) => change({ target })} allowDeselect={false} style={{ maxWidth: 420 }} />
        )}
        {kept.length > 0 && (
          <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
            <legend style={{ fontWeight: 550, padding: 0, marginBottom: 6 }}>Data kept from earlier instances</legend>
            <div className="u-stack" style={{ gap: 10 }}>
              {kept.map((volume) => <KeptVolume key={volume.id} volume={volume} draft={draft} change={change} />)}
            </div>
          </fieldset>
        )}
      </div>
    </Card>
  )
}

function KeptVolume({ volume, draft, change }: { volume: Volume; draft: Draft; change: (part: Partial<Draft>) => void }) {
  const { owner } = volume
  const place = `${owner.service}.${owner.volume}.${owner.index}`
  const toggle = (reuse: boolean) => {
    const rest = Object.fromEntries(Object.entries(draft.reuse).filter(([key]) => key !== place))
    change({ reuse: reuse ? { ...rest, [place]: volume.id } : rest })
  }
  return (
    <Checkbox
      checked={draft.reuse[place] === volume.id}
      onChange={(event) => toggle(event.currentTarget.checked)}
      label={<span className="u-break">Use the data of <strong>{owner.instanceName}</strong> ({owner.volume}, task {owner.index})</span>}
      description={<>Kept <Time at={volume.keptSince} /> on {volume.node} as {volume.name}</>}
    />
  )
}
