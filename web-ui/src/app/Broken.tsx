import { Button } from '@mantine/core'
import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import { paths } from '@/lib/paths'
import { Empty } from '@/ui/Empty'
import { ErrorNote } from '@/ui/ErrorNote'

export function NotFound() {
  return (
    <div className="u-card">
      <h1 className="u-visually-hidden">Not found</h1>
      <Empty icon="search" title="There is no page at this address" action={<Button component={Link} to={paths.catalog()}>To the catalog</Button>}>
        It may have been removed, or the link is incomplete.
      </Empty>
    </div>
  )
}

/** A page that failed to draw or to load its code; the rest of the product stays usable. */
export function Broken() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />
  return <ErrorNote error={error} retry={() => window.location.reload()} />
}
