import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { ErrorNote } from './ErrorNote'
import { Loading } from './Loading'

interface ListingProps {
  what: string
  /** Whether the entries stand side by side as cards, not below one another. */
  cards?: boolean
  pending: boolean
  error: unknown
  retry: () => void
  isEmpty: boolean
  empty: ReactNode
  more?: () => void
  loadingMore?: boolean
  children: ReactNode
}

/** The four states of every list: loading, failed, empty, there. */
export function Listing({ what, cards = false, pending, error, retry, isEmpty, empty, more, loadingMore, children }: ListingProps) {
  if (pending) return cards ? <Loading what={what} lines={6} height={206} cards /> : <div className="u-card u-card-pad"><Loading what={what} /></div>
  if (error && isEmpty) return <ErrorNote error={error} retry={retry} />
  if (isEmpty) return <div className="u-card">{empty}</div>
  return (
    <div className="u-stack">
      {error !== null && error !== undefined && <ErrorNote error={error} retry={retry} />}
      {children}
      {more && (
        <Button variant="default" onClick={more} loading={loadingMore} style={{ alignSelf: 'center' }}>
          Show more
        </Button>
      )}
    </div>
  )
}
