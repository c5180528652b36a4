import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import type { InstanceDetails } from '@/api/types'

export type Decision = 'revert' | 'adopt' | 'ignore'

export const useDrift = (id: string) =>
  useQuery({
    queryKey: keys.drift(id),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/instances/{id}/drift', { params: { path: { id } }, signal })),
    refetchInterval: 10_000,
  })

export function useDecide(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ drift, decision }: { drift: string; decision: Decision }) => {
      const params = { path: { id, drift } }
      switch (decision) {
        case 'revert':
          return answer(client.POST('/api/v1/instances/{id}/drift/{drift}/actions/revert', { params }))
        case 'adopt':
          return answer(client.POST('/api/v1/instances/{id}/drift/{drift}/actions/adopt', { params }))
        case 'ignore':
          return answer(client.POST('/api/v1/instances/{id}/drift/{drift}/actions/ignore', { params }))
      }
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.instance(id) }),
  })
}

export function useFollow(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (policy: InstanceDetails['driftPolicy']) => answer(client.PUT('/api/v1/instances/{id}/drift-policy', { params: { path: { id } }, body: { policy } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.instance(id) }),
  })
}
