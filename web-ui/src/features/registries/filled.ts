import type { Registry, RegistryChange } from '@/api/types'

/** The form as it stands on the screen. */
export interface Filled {
  address: string
  username: string
  secret: string
  mirrorPrefix: string
}

const prefixShown = (prefix: string | null | undefined) => (prefix === '' ? '/' : (prefix ?? ''))

export const filledWith = (registry: Registry | undefined): Filled => ({
  address: registry?.address ?? '', username: registry?.username ?? '', secret: '', mirrorPrefix: prefixShown(registry?.mirrorPrefix),
})

/** What the server gets of it: only what differs, and no secret without a user. */
export function changeOf(registry: Registry | undefined, filled: Filled): RegistryChange {
  const before = filledWith(registry)
  const [username, mirrorPrefix] = [filled.username.trim(), filled.mirrorPrefix.trim()]
  return {
    address: registry ? undefined : filled.address.trim(),
    username: username === before.username ? undefined : username,
    secret: username === '' || filled.secret === '' ? undefined : filled.secret,
    mirrorPrefix: mirrorPrefix === before.mirrorPrefix ? undefined : mirrorPrefix,
  }
}
