import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { whenLoggedOut } from '@/api/client'
import { keys } from '@/api/keys'
import { ProblemError } from '@/api/problems'
import { theme } from '@/ui/theme'
import { routes } from './routes'

export function makeCache() {
  const cache = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // What the server refused it will refuse again; only silence is worth a second try.
        retry: (failures, error) => !(error instanceof ProblemError && error.status < 500) && failures < 2,
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  })
  whenLoggedOut(() => cache.setQueryData(keys.session, null))
  return cache
}

export function App() {
  const [cache] = useState(makeCache)
  const [router] = useState(() => createBrowserRouter(routes))
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
