import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import { usePages } from '@/api/paging'
import type { RepositoryChange } from '@/api/types'

export const useRepositories = () =>
  usePages(
    keys.repositories,
    (_, signal) => answer(client.GET('/api/v1/repositories', { signal })),
    { refreshEvery: 15_000 },
  )

export const useRepository = (id: string) =>
  useQuery({
    queryKey: keys.repository(id),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/repositories/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) => (query.state.data?.freshness.state === 'indexing' ? 2_000 : 15_000),
  })

export const useIndexRuns = (id: string) =>
  usePages(
    [...keys.repository(id), 'index-runs'],
    (cursor, signal) => answer(client.GET('/api/v1/repositories/{id}/index-runs', { params: { path: { id }, query: { cursor, limit: 30 } }, signal })),
    { refreshEvery: 10_000 },
  )

export const useRepositoryProblems = (id: string) =>
  usePages([...keys.repository(id), 'problems'], (cursor, signal) =>
    answer(client.GET('/api/v1/repositories/{id}/problems', { params: { path: { id }, query: { cursor, limit: 100 } }, signal })),
  )

export function useAddRepository() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: RepositoryChange) =>
      answer(client.POST('/api/v1/repositories', { body, params: { header: { 'Idempotency-Key': crypto.randomUUID() } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.repositories }),
  })
}

export function useChangeRepository(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: RepositoryChange) => answer(client.PATCH('/api/v1/repositories/{id}', { params: { path: { id } }, body })),
    onSuccess: (changed) => {
      cache.setQueryData(keys.repository(id), changed)
      return Promise.all([cache.invalidateQueries({ queryKey: keys.repositories }), cache.invalidateQueries({ queryKey: keys.packages })])
    },
  })
}

export function useRefresh() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => answer(client.POST('/api/v1/repositories/{id}/refresh', { params: { path: { id } } })),
    onSuccess: (_, id) => Promise.all([cache.invalidateQueries({ queryKey: keys.repository(id) }), cache.invalidateQueries({ queryKey: keys.repositories })]),
  })
}

export function useRemoveRepository() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => answer(client.DELETE('/api/v1/repositories/{id}', { params: { path: { id } } })),
    onSuccess: async (_, id) => {
      cache.removeQueries({ queryKey: keys.repository(id) })
      await Promise.all([cache.invalidateQueries({ queryKey: keys.repositories }), cache.invalidateQueries({ queryKey: keys.packages })])
    },
  })
}
