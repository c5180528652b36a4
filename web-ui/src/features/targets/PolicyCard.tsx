import { Switch } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import { useMay } from '@/api/session'
import type { Policy } from '@/api/types'
import { spoken } from '@/lib/words'
import { Card } from '@/ui/Card'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'

const words: Record<string, string> = {
  allowPrivileged: 'Packages may run privileged containers',
  allowHostNetwork: 'Packages may use the real network of the host',
  allowHostProcesses: 'Packages may see all processes of the host',
  allowHostIpc: 'Packages may use the inter-process communication of the host',
  allowDockerSocket: 'Packages may use the Docker socket, which is as good as root',
}

/** What packages may ask of the machines. The Docker socket is root, so the answer is no until somebody says yes. */
export function PolicyCard() {
  const cache = useQueryClient()
  const mayChange = useMay('administer')
  const policy = useQuery({ queryKey: keys.policy, queryFn: ({ signal }) => answer(client.GET('/api/v1/policy', { signal })) })
  const change = useMutation({
    mutationFn: (body: Policy) => answer(client.PUT('/api/v1/policy', { body })),
    onSuccess: (changed) => cache.setQueryData(keys.policy, changed),
  })
  const switches = policy.data ? Object.entries(policy.data).filter(([, value]) => typeof value === 'boolean') : []
  return (
    <Card title="Policy">
      {policy.error ? (
        <ErrorNote error={policy.error} retry={() => void policy.refetch()} />
      ) : !policy.data ? (
        <Loading what="the policy" lines={2} height={28} />
      ) : (
        <div className="u-stack">
          {switches.map(([name, value]) => (
            <Switch key={name} label={words[name] ?? spoken(name)} checked={value === true} disabled={!mayChange || change.isPending} onChange={(event) => policy.data && change.mutate({ ...policy.data, [name]: event.currentTarget.checked })} />
          ))}
          <Allowed title="Host paths that packages may mount" values={policy.data.hostPaths} />
          <Allowed title="Linux capabilities that packages may add" values={policy.data.capabilities} />
          {!mayChange && <p className="u-dim u-small" style={{ margin: 0 }}>Only an administrator changes the policy.</p>}
          {change.error && <ErrorNote error={change.error} />}
        </div>
      )}
    </Card>
  )
}

function Allowed({ title, values }: { title: string; values: string[] }) {
  return (
    <div className="u-small">
      {title}: {values.length === 0 ? <span className="u-dim">none</span> : values.map((value) => <span key={value} className="u-code-inline u-break" style={{ marginRight: 6 }}>{value}</span>)}
    </div>
  )
}
