import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import { usePages } from '@/api/paging'
import type { RegistryChange } from '@/api/types'

export const useRegistries = () => usePages(keys.registries, (_, signal) => answer(client.GET('/api/v1/registries', { signal })))

/** Adds a registry, or changes the one that has this id; the server tries the credentials first. */
export function useSaveRegistry(id: string | undefined) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: RegistryChange) =>
      id === undefined
        ? answer(client.POST('/api/v1/registries', { body, params: { header: { 'Idempotency-Key': crypto.randomUUID() } } }))
        : answer(client.PATCH('/api/v1/registries/{id}', { params: { path: { id } }, body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.registries }),
  })
}

export function useRemoveRegistry() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => answer(client.DELETE('/api/v1/registries/{id}', { params: { path: { id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.registries }),
  })
}
