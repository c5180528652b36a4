import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, client, ProblemError } from './client'
import { keys } from './keys'
import type { Session } from './types'

/** Who is logged in; null when nobody is. */
export function useSession() {
  return useQuery({
    queryKey: keys.session,
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await answer(client.GET('/api/v1/session', { signal }))
      } catch (error) {
        if (error instanceof ProblemError && error.status === 401) return null
        throw error
      }
    },
    staleTime: Infinity,
    retry: 1,
  })
}

export function useLogIn() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async (credentials: { username: string; password: string }) => {
      await answer(client.POST('/api/v1/session', { body: credentials }))
      return answer(client.GET('/api/v1/session'))
    },
    onSuccess: (session) => cache.setQueryData(keys.session, session),
  })
}

export function useLogOut() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => answer(client.DELETE('/api/v1/session')),
    onSuccess: () => {
      cache.clear()
      cache.setQueryData(keys.session, null)
    },
  })
}

/** Whether the server offers an action to the one who is logged in. */
export function useMay(action: string): boolean {
  return useSession().data?.user.allowedActions.includes(action) ?? false
}
