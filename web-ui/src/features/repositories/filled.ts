import type { Repository, RepositoryChange } from '@/api/types'
import { same } from '@/lib/json'

export type CredentialKind = NonNullable<RepositoryChange['credentials']>['kind']

/** The form as it stands on the screen. `keep` leaves alone what the server has and never shows. */
export interface Filled {
  name: string
  address: string
  reference: string
  folder: string
  priority: number
  pollInterval: string
  kind: CredentialKind | 'keep'
  username: string
  secret: string
  privateKey: string
  hostKey: string
  webhook: 'keep' | 'set' | 'off'
  webhookSecret: string
}

const nothing: Omit<Filled, 'kind' | 'webhook'> = {
  name: '', address: '', reference: '', folder: '', priority: 1, pollInterval: 'PT1M', username: '', secret: '', privateKey: '', hostKey: '', webhookSecret: '',
}

export const empty: Filled = { ...nothing, kind: 'none', webhook: 'set' }

export const filledWith = ({ name, address, reference, folder, priority, pollInterval }: Repository): Filled => ({
  ...nothing, name, address, reference: reference ?? '', folder: folder ?? '', priority, pollInterval, kind: 'keep', webhook: 'keep',
})

const orNothing = (text: string) => text.trim() || undefined

/** What of it the server gets: nothing that is empty, and no credentials of another kind. */
export function newRepository(filled: Filled): RepositoryChange {
  return {
    name: filled.name.trim(),
    address: filled.address.trim(),
    reference: orNothing(filled.reference),
    folder: orNothing(filled.folder),
    priority: filled.priority,
    pollInterval: filled.pollInterval,
    webhookSecret: filled.webhookSecret || undefined,
    credentials: filled.kind === 'none' ? undefined : credentials(filled),
  }
}

/** Only what differs from what the repository is; an empty text takes away what was there. */
export function changeOf(repository: Repository, filled: Filled): RepositoryChange {
  const before = filledWith(repository)
  const wanted = { name: filled.name.trim(), address: filled.address.trim(), reference: filled.reference.trim(), folder: filled.folder.trim(), priority: filled.priority, pollInterval: filled.pollInterval }
  const changed: RepositoryChange = Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !same(before[name as keyof typeof wanted], value))) // names of one and the same object
  if (filled.kind !== 'keep') changed.credentials = credentials(filled)
  if (filled.webhook === 'set') changed.webhookSecret = filled.webhookSecret
  if (filled.webhook === 'off') changed.webhookSecret = ''
  return changed
}

function credentials({ kind, username, secret, privateKey, hostKey }: Filled): RepositoryChange['credentials'] {
  switch (kind) {
    case 'keep':
      return undefined
    case 'none':
      return { kind }
    case 'basic':
    case 'token':
      return { kind, username: orNothing(username), secret }
    case 'ssh':
      return { kind, privateKey, hostKey: orNothing(hostKey) }
  }
}
