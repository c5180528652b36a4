import { Navigate, type RouteObject } from 'react-router'
import { paths } from '@/lib/paths'
import { Broken, NotFound } from './Broken'
import { Frame } from './Frame'

/** The site map. Every page is its own chunk. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Frame />,
    errorElement: <Broken />,
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <Broken />,
        children: [
          { index: true, element: <Navigate to={paths.catalog()} replace /> },
          { path: 'packages', lazy: async () => ({ Component: (await import('@/features/catalog/CatalogPage')).CatalogPage }) },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]
