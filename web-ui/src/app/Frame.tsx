import { Burger } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { followEvents } from '@/api/events'
import { useSession } from '@/api/session'
import { LoginPage } from '@/features/session/LoginPage'
import { paths } from '@/lib/paths'
import { Brand } from '@/ui/Brand'
import { ErrorNote } from '@/ui/ErrorNote'
import { ConnectionNote } from './ConnectionNote'
import { Navigation } from './Navigation'
import { UserMenu } from './UserMenu'

/** Around every page: log in first, then navigation, connection state and the page itself. */
export function Frame() {
  const session = useSession()
  if (session.isPending) return <div role="status" aria-label="Loading Universe" style={{ minHeight: '100dvh' }} />
  if (session.error) {
    return (
      <main style={{ maxWidth: 520, margin: '15dvh auto', padding: 16 }}>
        <h1 className="u-visually-hidden">Universe</h1>
        <ErrorNote error={session.error} retry={() => void session.refetch()} />
      </main>
    )
  }
  if (!session.data) return <LoginPage />
  return <LoggedIn />
}

function LoggedIn() {
  const cache = useQueryClient()
  const { pathname } = useLocation()
  const [openAt, setOpenAt] = useState<string | null>(null)
  const open = openAt === pathname
  useEffect(() => followEvents(cache), [cache])
  return (
    <div className="a-frame">
      <a href="#main" className="u-skip">Skip to content</a>
      <div className="a-top" role="region" aria-label="Top bar">
        <Link to={paths.catalog()} className="a-brand" aria-label="Universe, to the catalog"><Brand /></Link>
        <Burger opened={open} onClick={() => setOpenAt(open ? null : pathname)} size="sm" aria-label={open ? 'Close menu' : 'Open menu'} aria-expanded={open} aria-controls="side" />
      </div>
      <aside className="a-side" id="side" data-open={open} aria-label="Navigation and account">
        <Link to={paths.catalog()} className="a-brand" aria-label="Universe, to the catalog"><Brand /></Link>
        <Navigation />
        <div className="a-side-end"><UserMenu /></div>
      </aside>
      <main id="main" className="a-main" tabIndex={-1}>
        <Outlet />
      </main>
      <ConnectionNote />
      <ScrollRestoration getKey={(location) => location.pathname} />
    </div>
  )
}
