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
          { path: 'packages/:name', lazy: async () => ({ Component: (await import('@/features/catalog/PackagePage')).PackagePage }) },
          { path: 'packages/:name/install', lazy: async () => ({ Component: (await import('@/features/plans/InstallPage')).InstallPage }) },
          { path: 'plans/:id', lazy: async () => ({ Component: (await import('@/features/plans/PlanPage')).PlanPage }) },
          { path: 'instances', lazy: async () => ({ Component: (await import('@/features/instances/InstancesPage')).InstancesPage }) },
          {
            path: 'instances/:id',
            lazy: async () => ({ Component: (await import('@/features/instances/InstancePage')).InstancePage }),
            children: [
              { path: 'uninstall', lazy: async () => ({ Component: (await import('@/features/plans/UninstallDialog')).UninstallDialog }) },
              { path: 'clone', lazy: async () => ({ Component: (await import('@/features/plans/CloneDialog')).CloneDialog }) },
              { path: 'scale', lazy: async () => ({ Component: (await import('@/features/plans/ScaleDialog')).ScaleDialog }) },
            ],
          },
          { path: 'instances/:id/upgrade', lazy: async () => ({ Component: (await import('@/features/plans/UpgradePage')).UpgradePage }) },
          { path: 'instances/:id/configure', lazy: async () => ({ Component: (await import('@/features/plans/ConfigurePage')).ConfigurePage }) },
          { path: 'instances/:id/restart', lazy: async () => ({ Component: (await import('@/features/plans/MakePlanPage')).RestartPage }) },
          { path: 'instances/:id/rollback/:revision', lazy: async () => ({ Component: (await import('@/features/plans/MakePlanPage')).RollbackPage }) },
          { path: 'instances/:id/:tab', lazy: async () => ({ Component: (await import('@/features/instances/InstancePage')).InstancePage }) },
          { path: 'operations', lazy: async () => ({ Component: (await import('@/features/operations/OperationsPage')).OperationsPage }) },
          { path: 'operations/:id', lazy: async () => ({ Component: (await import('@/features/operations/OperationPage')).OperationPage }) },
          { path: 'volumes', lazy: async () => ({ Component: (await import('@/features/volumes/VolumesPage')).VolumesPage }) },
          { path: 'repositories', lazy: async () => ({ Component: (await import('@/features/repositories/RepositoriesPage')).RepositoriesPage }) },
          { path: 'repositories/new', lazy: async () => ({ Component: (await import('@/features/repositories/AddRepositoryPage')).AddRepositoryPage }) },
          { path: 'repositories/:id/edit', lazy: async () => ({ Component: (await import('@/features/repositories/EditRepositoryPage')).EditRepositoryPage }) },
          { path: 'repositories/:id/:tab?', lazy: async () => ({ Component: (await import('@/features/repositories/RepositoryPage')).RepositoryPage }) },
          { path: 'account', lazy: async () => ({ Component: (await import('@/features/account/AccountPage')).AccountPage }) },
          { path: 'accounts', lazy: async () => ({ Component: (await import('@/features/accounts/AccountsPage')).AccountsPage }) },
          { path: 'registries', lazy: async () => ({ Component: (await import('@/features/registries/RegistriesPage')).RegistriesPage }) },
          { path: 'activity', lazy: async () => ({ Component: (await import('@/features/activity/ActivityPage')).ActivityPage }) },
          { path: 'targets', lazy: async () => ({ Component: (await import('@/features/targets/TargetsPage')).TargetsPage }) },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]
