import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import type { PlanRequest } from '@/api/types'
import type { RevisionChoice } from '@/lib/paths'

export function useVersionToInstall(name: string, { version, repository, release }: RevisionChoice) {
  return useQuery({
    queryKey: [...keys.packages, 'to-install', name, version, repository, release],
    queryFn: async ({ signal }) => {
      const chosen =
        version ?? (await answer(client.GET('/api/v1/packages/{name}', { params: { path: { name } }, signal }))).defaultVersion
      return answer(
        client.GET('/api/v1/packages/{name}/versions/{version}', {
          params: { path: { name, version: chosen }, query: { repository, release: release ? Number(release) : undefined } },
          signal,
        }),
      )
    },
    // A form must not change under the hands of the one who fills it in.
    staleTime: Infinity,
  })
}

export const usePlan = (id: string) =>
  useQuery({
    queryKey: keys.plan(id),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal })),
  })

export function useMakePlan() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: PlanRequest) =>
      answer(client.POST('/api/v1/plans', { body: request, params: { header: { 'Idempotency-Key': crypto.randomUUID() } } })),
    onSuccess: (plan) => cache.setQueryData(keys.plan(plan.id), plan),
  })
}

export function useApplyPlan() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => answer(client.POST('/api/v1/plans/{id}/apply', { params: { path: { id } } })),
    onSuccess: ({ operation }) => {
      cache.setQueryData(keys.operation(operation.id), operation)
      void cache.invalidateQueries({ queryKey: keys.operations })
      void cache.invalidateQueries({ queryKey: keys.instances })
    },
  })
}

export const useKeptVolumes = () =>
  useQuery({
    queryKey: [...keys.volumes, 'kept'],
    queryFn: ({ signal }) => answer(client.GET('/api/v1/volumes', { params: { query: { state: 'kept' } }, signal })),
  })

export const useTargetChoices = () =>
  useQuery({
    queryKey: keys.targets,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/targets', { signal })),
  })

export const useInstance = (id: string) =>
  useQuery({
    queryKey: keys.instance(id),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/instances/{id}', { params: { path: { id } }, signal })),
  })

/** What uninstalling would do, asked anew for each choice about the data. */
export const useUninstallPlan = (instance: string, volumes: 'keep' | 'delete') =>
  useQuery({
    queryKey: ['uninstall-plan', instance, volumes],
    queryFn: () => answer(client.POST('/api/v1/plans', { body: { kind: 'uninstall', instance, volumes } })),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  })
