import type { ReactNode } from 'react'
import type { Tone } from '@/lib/states'

export function Note({ tone, title, children, live = false }: { tone: Tone; title?: ReactNode; children?: ReactNode; live?: boolean }) {
  return (
    <div className="u-note" data-tone={tone} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      {title !== undefined && <strong>{title}</strong>}
      {children !== undefined && <div>{children}</div>}
    </div>
  )
}
