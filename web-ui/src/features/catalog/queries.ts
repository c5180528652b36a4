import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import { usePages } from '@/api/paging'
import type { CatalogFilter } from './filter'

export function usePackages({ q, tags, repositories, licences, featured, framework, installable, hidden, sort }: CatalogFilter) {
  const query = {
    q: q || undefined,
    tag: tags,
    repository: repositories,
    licence: licences,
    featured: featured || undefined,
    framework: framework || undefined,
    installable: installable || undefined,
    hidden: hidden || undefined,
    sort: sort ?? undefined,
  }
  return usePages([...keys.packages, 'list', query], (cursor, signal) =>
    answer(client.GET('/api/v1/packages', { params: { query: { ...query, cursor, limit: 48 } }, signal })),
  )
}

export const packageQuery = (name: string, hidden: boolean) =>
  queryOptions({
    queryKey: [...keys.packages, 'package', name, hidden],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/packages/{name}', { params: { path: { name }, query: { hidden: hidden || undefined } }, signal })),
  })

export interface RevisionKey {
  name: string
  version: string
  repository?: string
  release?: number
}

export const versionQuery = ({ name, version, repository, release }: RevisionKey) =>
  queryOptions({
    queryKey: [...keys.packages, 'version', name, version, repository, release],
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/packages/{name}/versions/{version}', {
          params: { path: { name, version }, query: { repository, release } },
          signal,
        }),
      ),
  })

export function useTemplate({ name, version, repository, release }: RevisionKey, wanted: boolean) {
  return useQuery({
    queryKey: [...keys.packages, 'template', name, version, repository, release],
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/packages/{name}/versions/{version}/template', {
          params: { path: { name, version }, query: { repository, release } },
          parseAs: 'text',
          signal,
        }),
      ),
    enabled: wanted,
  })
}
