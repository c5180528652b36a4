import type { Plan } from '@/api/types'
import { Card } from '@/ui/Card'
import { Markdown } from '@/ui/Markdown'
import { Note } from '@/ui/Note'
import { EffectsList, StepTitles } from './EffectsList'

/** A plan that goes by way of other versions: what each change does, one under the other. */
export function HopsList({ plan }: { plan: Plan }) {
  return (
    <>
      {plan.hops.map((hop, place) => (
        <EffectsList key={hop.version} title={`Change ${place + 1} of ${plan.hops.length}: version ${hop.version}`} version={hop.version} effects={hop.effects} options={hop.options}>
          {hop.note && <Note tone="warn" title="Before you change the version"><Markdown text={hop.note} /></Note>}
        </EffectsList>
      ))}
      <Card title="All of it"><StepTitles of={plan.effects} /></Card>
    </>
  )
}
