import { useId, type ReactNode } from 'react'

export function Card({ title, actions, children, flush = false }: { title?: ReactNode; actions?: ReactNode; children: ReactNode; flush?: boolean }) {
  const id = useId()
  return (
    <section className="u-card" aria-labelledby={title ? id : undefined}>
      {title && (
        <div className="u-spread u-card-title" data-flush={flush}>
          <h2 id={id} style={{ margin: 0, fontSize: '1.05rem' }}>{title}</h2>
          {actions}
        </div>
      )}
      <div className={flush ? undefined : 'u-card-pad'} style={title && !flush ? { paddingTop: 14 } : undefined}>{children}</div>
    </section>
  )
}
