import { useQuery } from '@tanstack/react-query'
import { Progress } from '@mantine/core'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import type { Target } from '@/api/types'
import { byteSize } from '@/lib/size'
import { Card } from '@/ui/Card'
import { Empty } from '@/ui/Empty'
import { Listing } from '@/ui/Listing'
import { Note } from '@/ui/Note'
import { Page } from '@/ui/Page'
import { Status } from '@/ui/Status'
import { ContainersCard } from './ContainersCard'
import { PolicyCard } from './PolicyCard'

export function TargetsPage() {
  const targets = useQuery({ queryKey: keys.targets, queryFn: ({ signal }) => answer(client.GET('/api/v1/targets', { signal })), refetchInterval: 20_000 })
  const items = targets.data?.items ?? []
  return (
    <Page title="Targets" lead="Where packages run, how full it is, and what they may ask for.">
      <Listing what="targets" pending={targets.isPending} error={targets.error} retry={() => void targets.refetch()} isEmpty={items.length === 0} empty={<Empty icon="targets" title="No target">Without a Docker Engine the catalog works, installing does not.</Empty>}>
        {items.map((target) => (
          <div key={target.id} className="u-stack">
            <TargetCard target={target} />
            {target.reachable && <ContainersCard target={target} />}
          </div>
        ))}
      </Listing>
      <PolicyCard />
    </Page>
  )
}

function TargetCard({ target }: { target: Target }) {
  return (
    <Card title={<span className="u-row">{target.name} <Status state={target.reachable ? 'reachable' : 'unreachable'} tone={target.reachable ? 'good' : 'bad'} /></span>} actions={<span className="u-dim u-small">{target.kind}{target.version && ` ${target.version}`}</span>}>
      <div className="u-stack">
        {target.problem && <Note tone="bad" title="Not reachable">{target.problem}</Note>}
        {target.warnings.map((warning) => <Note key={warning} tone="warn">{warning}</Note>)}
        {target.nodes.map((node) => (
          <section key={node.name} aria-label={`Node ${node.name}`}>
            <h3 style={{ margin: '0 0 8px' }} className="u-break">{node.name}</h3>
            <div style={{ display: 'grid', gap: 14, gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))' }}>
              <Share label="CPU" used={node.reserved.cpus} of={node.cpus} print={(value) => `${Math.round(value * 100) / 100}`} />
              <Share label="Memory" used={node.reserved.memoryBytes} of={node.memoryBytes} print={byteSize} />
            </div>
          </section>
        ))}
      </div>
    </Card>
  )
}

function Share({ label, used, of, print }: { label: string; used: number; of: number; print: (value: number) => string }) {
  const percent = of > 0 ? (used / of) * 100 : 0
  return (
    <div>
      <div className="u-spread u-small"><span>{label}</span><span className="u-dim">{print(used)} of {print(of)} reserved</span></div>
      <Progress.Root mt={6}><Progress.Section value={Math.min(100, percent)} color={percent > 90 ? 'red' : undefined} aria-label={`${label} reserved`} /></Progress.Root>
    </div>
  )
}
