import type { NewRepository } from '@/api/types'

/** The form as it stands on the screen. */
export interface Filled {
  name: string
  address: string
  reference: string
  folder: string
  priority: number
  pollInterval: string
  kind: 'none' | 'basic' | 'token' | 'ssh'
  username: string
  secret: string
  privateKey: string
  hostKey: string
  webhookSecret: string
}

const orNothing = (text: string) => text.trim() || undefined

/** What of it the server gets: nothing that is empty, and no credentials of another kind. */
export function newRepository(filled: Filled): NewRepository {
  return {
    name: filled.name.trim(),
    address: filled.address.trim(),
    reference: orNothing(filled.reference),
    folder: orNothing(filled.folder),
    priority: filled.priority,
    pollInterval: filled.pollInterval,
    webhookSecret: filled.webhookSecret || undefined,
    credentials: credentials(filled),
  }
}

function credentials({ kind, username, secret, privateKey, hostKey }: Filled): NewRepository['credentials'] {
  switch (kind) {
    case 'none':
      return undefined
    case 'basic':
    case 'token':
      return { kind, username: orNothing(username), secret }
    case 'ssh':
      return { kind, privateKey, hostKey: orNothing(hostKey) }
  }
}
