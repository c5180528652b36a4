import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, client } from '@/api/client'
import { keys } from '@/api/keys'
import { usePages } from '@/api/paging'
import type { SnapshotSchedule } from '@/api/types'

export const useInstances = (q: string) =>
  usePages(
    [...keys.instances, q],
    (cursor, signal) => answer(client.GET('/api/v1/instances', { params: { query: { q: q || undefined, cursor, limit: 50 } }, signal })),
    { refreshEvery: 15_000 },
  )

export const useInstance = (id: string) =>
  useQuery({
    queryKey: keys.instance(id),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/instances/{id}', { params: { path: { id } }, signal })),
    refetchInterval: 10_000,
  })

export const useTasks = (id: string) =>
  useQuery({
    queryKey: keys.tasks(id),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/instances/{id}/tasks', { params: { path: { id } }, signal })),
    refetchInterval: 10_000,
  })

export const useRevisions = (id: string) =>
  useQuery({
    queryKey: keys.revisions(id),
    queryFn: ({ signal }) => answer(client.GET('/api/v1/instances/{id}/revisions', { params: { path: { id } }, signal })),
  })

/** Name of the cluster network on the engine of a target. */
export const useNetwork = (target: string) =>
  useQuery({
    queryKey: keys.targets,
    queryFn: ({ signal }) => answer(client.GET('/api/v1/targets', { signal })),
    select: ({ items }) => items.find(({ id }) => id === target)?.network,
    staleTime: 60_000,
  }).data

export const useSnapshots = (id: string) =>
  usePages(keys.snapshots(id), (_, signal) => answer(client.GET('/api/v1/instances/{id}/snapshots', { params: { path: { id } }, signal })), { refreshEvery: 15_000 })

export const useTakeSnapshot = (id: string) =>
  useMutation({ mutationFn: () => answer(client.POST('/api/v1/instances/{id}/snapshots', { params: { path: { id } } })) })

export const useRestore = () =>
  useMutation({ mutationFn: ({ snapshot, otherVersion }: { snapshot: string; otherVersion: boolean }) => answer(client.POST('/api/v1/snapshots/{id}/restore', { params: { path: { id: snapshot } }, body: { otherVersion } })) })

export function useDeleteSnapshot(instance: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => answer(client.DELETE('/api/v1/snapshots/{id}', { params: { path: { id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.snapshots(instance) }),
  })
}

/** Null where nothing is saved by itself. */
export const useSchedule = (id: string) =>
  useQuery({
    queryKey: [...keys.snapshots(id), 'schedule'],
    queryFn: async ({ signal }) => (await answer<SnapshotSchedule | undefined>(client.GET('/api/v1/instances/{id}/snapshot-schedule', { params: { path: { id } }, signal }))) || null,
  })

export function useSaveSchedule(id: string) {
  const cache = useQueryClient()
  const params = { path: { id } }
  return useMutation({
    mutationFn: async (wanted: { every: string; keep: number } | null) => {
      if (wanted) await answer(client.PUT('/api/v1/instances/{id}/snapshot-schedule', { params, body: wanted }))
      else await answer(client.DELETE('/api/v1/instances/{id}/snapshot-schedule', { params }))
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.snapshots(id) }),
  })
}
