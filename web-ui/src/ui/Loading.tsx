import { Skeleton } from '@mantine/core'
import { useEffect, useState } from 'react'

/** Grey lines in the shape of what comes; says so aloud, and admits it when it takes long. */
export function Loading({ what, lines = 4, height = 44, cards = false }: { what: string; lines?: number; height?: number; cards?: boolean }) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 4_000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" aria-busy="true" className="u-stack" style={{ gap: 12 }}>
      <span className="u-visually-hidden">Loading {what}</span>
      <div className={cards ? 'u-grid' : 'u-stack'} style={cards ? undefined : { gap: 12 }}>
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} height={height} radius="md" />
        ))}
      </div>
      <div className="u-dim u-small" style={{ minHeight: 22 }}>{slow && `Still loading ${what}; the server is slow to answer.`}</div>
    </div>
  )
}
