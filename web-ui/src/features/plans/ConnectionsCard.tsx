import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Providers } from '@/api/types'
import type { Need } from '@/lib/service'
import { Card } from '@/ui/Card'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Markdown } from '@/ui/Markdown'
import { usual, type Connection, type Connections } from './connections'
import { ProviderDialog } from './ProviderDialog'
import { useProviders } from './queries'

interface ConnectionsCardProps {
  needs: Need[]
  target: string | null
  connections: Connections
  change: (connections: Connections) => void
}

/** Which instances, or addresses outside, a package's needs are joined with. */
export function ConnectionsCard({ needs, target, connections, change }: ConnectionsCardProps) {
  if (needs.length === 0) return null
  return (
    <Card title="Connections">
      <div className="u-stack" style={{ gap: 22 }}>
        {needs.map((need) => (
          <NeedField key={need.name} need={need} target={target} connection={connections[need.name]} connect={(connection) => change({ ...connections, [need.name]: connection })} />
        ))}
      </div>
    </Card>
  )
}

interface NeedFieldProps {
  need: Need
  target: string | null
  connection: Connection | undefined
  connect: (connection: Connection) => void
}

const OUTSIDE = 'address'
const NOTHING = 'nothing'

function NeedField({ need, target, connection, connect }: NeedFieldProps) {
  const providers = useProviders(need.kind, target)
  const [installing, setInstalling] = useState<string | null>(null)
  if (providers.error) return <ErrorNote error={providers.error} retry={() => void providers.refetch()} />
  if (!providers.data) return <Loading what={`what provides ${need.title}`} lines={1} />
  const { instances, packages } = providers.data
  const chosen = connection === undefined ? usual(need, providers.data) : connection
  const choose = (value: string | null) => {
    const found = instances.find((each) => keyOf(each) === value)
    if (found) connect({ instance: found.id, provides: found.provides })
    else if (value === OUTSIDE) connect({ address: '' })
    else if (value === NOTHING) connect(null)
  }
  const data = [
    ...instances.map((each) => ({ value: keyOf(each), label: `${each.name} · ${each.address}${each.installed ? '' : ' · being installed'}` })),
    { value: OUTSIDE, label: 'An address outside' },
    ...(need.optional ? [{ value: NOTHING, label: 'Nothing' }] : []),
  ]
  return (
    <div className="u-stack" style={{ gap: 8 }}>
      <Select
        label={<>{need.title} <span className="u-tag">{need.kind}{need.atLeast && ` ${need.atLeast} or newer`}</span></>}
        description={need.description ? <Markdown text={need.description} /> : undefined}
        placeholder={instances.length === 0 ? 'Nothing here provides it yet' : 'Choose one'}
        data={data}
        value={valueOf(chosen)}
        onChange={choose}
        allowDeselect={false}
        style={{ maxWidth: 520 }}
      />
      {chosen && 'address' in chosen && (
        <TextInput label={`Address of ${need.title}`} description="Host and port as the instance's containers reach it." placeholder="host.example.org:9092" value={chosen.address} onChange={(event) => connect({ address: event.currentTarget.value })} style={{ maxWidth: 520 }} />
      )}
      {packages.length > 0 && (
        <div className="u-row" style={{ gap: 8 }}>
          {packages.map((name) => <Button key={name} variant="default" size="xs" onClick={() => setInstalling(name)}>Install {name} for it</Button>)}
        </div>
      )}
      {installing && (
        <ProviderDialog
          name={installing}
          kind={need.kind}
          target={target}
          close={() => setInstalling(null)}
          installed={(made) => {
            setInstalling(null)
            connect(made)
          }}
        />
      )}
    </div>
  )
}

const keyOf = ({ id, provides }: Providers['instances'][number]) => `${id} ${provides}`

function valueOf(connection: Connection | undefined): string | null {
  if (connection === undefined) return null
  if (connection === null) return NOTHING
  return 'address' in connection ? OUTSIDE : `${connection.instance} ${connection.provides}`
}
