import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { routes } from '@/app/routes'
import { theme } from '@/ui/theme'
import { handlersFor } from './handlers'
import { server } from './server'
import { World } from './world'

/** Opens an address of the whole client over a fresh mock world, as a visitor would. */
export function openPage(address: string, world = new World(20)) {
  server.use(...handlersFor(world))
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { user: userEvent.setup(), router, world }
}
