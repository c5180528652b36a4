/** Every address of this client, built in one place; routes.tsx is the other half. */
const part = encodeURIComponent

const withQuery = (path: string, query: Record<string, string | undefined>) => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, value)
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

export interface RevisionChoice {
  version?: string
  repository?: string
  release?: string
}

const choice = ({ version, repository, release }: RevisionChoice) => ({ version, repository, release })

export const paths = {
  catalog: (query: { tag?: string; repository?: string; q?: string } = {}) => withQuery('/packages', query),
  package: (name: string, revision: RevisionChoice = {}) => withQuery(`/packages/${part(name)}`, choice(revision)),
  install: (name: string, revision: RevisionChoice = {}) => withQuery(`/packages/${part(name)}/install`, choice(revision)),
  plan: (id: string) => `/plans/${part(id)}`,
  instances: () => '/instances',
  instance: (id: string, tab?: string) => (tab ? `/instances/${part(id)}/${part(tab)}` : `/instances/${part(id)}`),
  upgrade: (id: string, version?: string) => withQuery(`/instances/${part(id)}/upgrade`, { version }),
  configure: (id: string) => `/instances/${part(id)}/configure`,
  scale: (id: string) => `/instances/${part(id)}/scale`,
  clone: (id: string, snapshot?: string) => withQuery(`/instances/${part(id)}/clone`, { snapshot }),
  restart: (id: string) => `/instances/${part(id)}/restart`,
  rollback: (id: string, revision: number, snapshot?: string) => `/instances/${part(id)}/rollback/${revision}${snapshot === undefined ? '' : `?snapshot=${part(snapshot)}`}`,
  uninstall: (id: string) => `/instances/${part(id)}/uninstall`,
  operations: (query: { instance?: string } = {}) => withQuery('/operations', query),
  operation: (id: string) => `/operations/${part(id)}`,
  volumes: () => '/volumes',
  repositories: () => '/repositories',
  repository: (id: string, tab?: string) => (tab ? `/repositories/${part(id)}/${part(tab)}` : `/repositories/${part(id)}`),
  editRepository: (id: string) => `/repositories/${part(id)}/edit`,
  addRepository: () => '/repositories/new',
  account: () => '/account',
  accounts: () => '/accounts',
  registries: () => '/registries',
  activity: () => '/activity',
  targets: () => '/targets',
}
