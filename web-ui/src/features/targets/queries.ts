import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'

export const useContainers = (target: string) =>
  useQuery({
    queryKey: keys.containers(target),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/targets/{target}/containers', { params: { path: { target } }, signal })),
    refetchInterval: 20_000,
  })

/** Puts a container on the cluster network, under these names besides its own. */
export function useAttach(target: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ container, names }: { container: string; names: string[] }) =>
      answer(client.PUT('/api/v1/targets/{target}/containers/{container}/attachment', { params: { path: { target, container } }, body: { names } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.containers(target) }),
  })
}

export function useDetach(target: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (container: string) => answer(client.DELETE('/api/v1/targets/{target}/containers/{container}/attachment', { params: { path: { target, container } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.containers(target) }),
  })
}
