import type { BindingChoice, InstanceDetails, Providers } from '@/api/types'
import type { Need } from '@/lib/service'

/** What somebody chose for a need: an instance, an address outside, nothing; undefined while nobody has. */
export type Connection = { instance: string; provides: string } | { address: string } | null
export type Connections = Record<string, Connection | undefined>

/** The only one that there is goes without saying, unless the package works without. */
export function usual(need: Need, providers: Providers | undefined): Connection | undefined {
  const [only, ...others] = providers?.instances ?? []
  if (need.optional) return null
  return only && others.length === 0 ? { instance: only.id, provides: only.provides } : undefined
}

/** Options that the form need not ask for, because a connection answers them. */
export function answeredBy(needs: Need[], connections: Connections): string[] {
  return needs.flatMap((need) => {
    const connection = connections[need.name]
    if (!connection) return []
    const known = 'instance' in connection ? null : ['address', 'host', 'port']
    return Object.entries(need.options).flatMap(([pointer, template]) => (known === null || placeholders(template).every((name) => known.includes(name)) ? [pointer] : []))
  })
}

const placeholders = (template: string) => [...template.matchAll(/\$\{([^}]*)}/g)].map(([, name]) => name ?? '')

/** What the server is told; a need that nobody decided on is left to it. */
export const choicesOf = (connections: Connections): Record<string, BindingChoice> =>
  Object.fromEntries(Object.entries(connections).flatMap(([need, connection]) => (connection === undefined ? [] : [[need, connection ?? {}]])))

/** What an instance is connected to now. */
export const connectionsOf = ({ bindings }: Pick<InstanceDetails, 'bindings'>): Connections =>
  Object.fromEntries(bindings.map(({ need, provider, address }) => [need, provider ? { instance: provider.instance, provides: provider.provides } : { address }]))
