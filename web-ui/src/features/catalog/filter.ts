/** What the catalog is narrowed to; lives in the URL so that it can be shared and walked back. */
export interface CatalogFilter {
  q: string
  tags: string[]
  repositories: string[]
  licences: string[]
  featured: boolean
  framework: boolean
  installable: boolean
  hidden: boolean
  sort: 'relevance' | 'name' | 'updated' | null
}

const sorts = ['relevance', 'name', 'updated'] as const

export function readFilter(search: URLSearchParams): CatalogFilter {
  return {
    q: search.get('q') ?? '',
    tags: search.getAll('tag'),
    repositories: search.getAll('repository'),
    licences: search.getAll('licence'),
    featured: search.get('featured') === 'true',
    framework: search.get('framework') === 'true',
    installable: search.get('installable') === 'true',
    hidden: search.get('hidden') === 'true',
    sort: sorts.find((sort) => sort === search.get('sort')) ?? null,
  }
}

export function writeFilter(filter: CatalogFilter): URLSearchParams {
  const search = new URLSearchParams()
  if (filter.q) search.set('q', filter.q)
  for (const tag of filter.tags) search.append('tag', tag)
  for (const repository of filter.repositories) search.append('repository', repository)
  for (const licence of filter.licences) search.append('licence', licence)
  for (const name of ['featured', 'framework', 'installable', 'hidden'] as const) {
    if (filter[name]) search.set(name, 'true')
  }
  if (filter.sort) search.set('sort', filter.sort)
  return search
}

export const isNarrowed = (filter: CatalogFilter) =>
  filter.tags.length + filter.repositories.length + filter.licences.length > 0 ||
  filter.featured || filter.framework || filter.installable
