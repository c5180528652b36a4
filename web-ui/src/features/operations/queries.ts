import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import { usePages } from '@/api/paging'
import { hasEnded } from '@/lib/states'

export const useOperations = (instance: string | undefined) =>
  usePages([...keys.operations, instance], (cursor, signal) =>
    answer(client.GET('/api/v1/operations', { params: { query: { instance, cursor, limit: 50 } }, signal })),
  )

/** Follows by events; asks now and then as well, so that a lost event is no lost operation. */
export const useOperation = (id: string) =>
  useQuery({
    queryKey: keys.operation(id),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/operations/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) => (query.state.data && hasEnded(query.state.data.state) ? false : 3_000),
    refetchOnMount: 'always',
  })

export function useCancel() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => answer(client.POST('/api/v1/operations/{id}/cancel', { params: { path: { id } } })),
    onSettled: (_, __, id) => cache.invalidateQueries({ queryKey: keys.operation(id) }),
  })
}
