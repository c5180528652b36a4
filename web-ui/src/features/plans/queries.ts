import { keepPreviousData, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import type { Applied, InstallRequest, PlanRequest } from '@/api/types'
import type { RevisionChoice } from '@/lib/paths'
import type { Need } from '@/lib/service'
import { usual, type Connections } from './connections'

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
    mutationFn: (id: string) => answer<Applied | undefined>(client.POST('/api/v1/plans/{id}/apply', { params: { path: { id } } })),
    onSuccess: (applied) => {
      if (applied) cache.setQueryData(keys.operation(applied.operation.id), applied.operation)
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

/** What an install would take; the answer before stays until there is another. */
export const useEstimate = (request: InstallRequest) =>
  useQuery({
    queryKey: [...keys.instances, 'estimate', request],
    queryFn: ({ signal }) => answer(client.POST('/api/v1/estimates', { body: request, signal })),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })

const providersQuery = (kind: string, target: string | null) => ({
  queryKey: [...keys.instances, 'providers', kind, target],
  queryFn: ({ signal }: { signal: AbortSignal }) => answer(client.GET('/api/v1/providers', { params: { query: { kind, target: target ?? undefined } }, signal })),
})

/** What could be connected: instances that provide something of a kind, and packages that would. */
export const useProviders = (kind: string, target: string | null) => useQuery(providersQuery(kind, target))

/** What was chosen for each need, and what goes without saying for the others. */
export function useConnections(needs: Need[], target: string | null, chosen: Connections): Connections {
  const found = useQueries({ queries: needs.map((need) => providersQuery(need.kind, target)) })
  return Object.fromEntries(needs.map((need, place) => [need.name, chosen[need.name] === undefined ? usual(need, found[place]?.data) : chosen[need.name]]))
}

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
/** What uninstalling would do; data is kept for good without days. */
export const useUninstallPlan = (instance: string, volumes: 'keep' | 'delete', keepDays?: number) =>
  useQuery({
    queryKey: ['uninstall-plan', instance, volumes, keepDays],
    queryFn: () => answer(client.POST('/api/v1/plans', { body: { kind: 'uninstall', instance, volumes, keepDays } })),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  })

/** The plan of a change that asks nothing, made once for each time somebody comes for it. */
export function usePlanFor(request: PlanRequest) {
  const cache = useQueryClient()
  return useQuery({
    queryKey: ['plan-for', request],
    queryFn: async () => {
      const plan = await answer(client.POST('/api/v1/plans', { body: request }))
      cache.setQueryData(keys.plan(plan.id), plan)
      return plan
    },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  })
}

/** One version of a package, once it is known which; null while it is not. */
export const useVersion = (of: { name: string; version: string; repository: string } | undefined) =>
  useQuery({
    queryKey: [...keys.packages, 'to-change', of],
    queryFn: ({ signal }) =>
      of
        ? answer(client.GET('/api/v1/packages/{name}/versions/{version}', { params: { path: { name: of.name, version: of.version }, query: { repository: of.repository } }, signal }))
        : null,
    enabled: of !== undefined,
    staleTime: Infinity,
  })

export const useNextVersions = (instance: string) =>
  useQuery({
    queryKey: [...keys.instance(instance), 'versions'],
    queryFn: ({ signal }) => answer(client.GET('/api/v1/instances/{id}/versions', { params: { path: { id: instance } }, signal })),
  })
