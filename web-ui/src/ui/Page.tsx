import { useEffect, type ReactNode } from 'react'

interface PageProps {
  title: string
  /** What stands in place of the plain title: an icon beside it, a status behind it. */
  heading?: ReactNode
  lead?: ReactNode
  above?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** The frame of every page: document title, one h1, actions on the right, content. */
export function Page({ title, heading, lead, above, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Universe`
  }, [title])
  return (
    <div className="u-stack" style={{ gap: 20 }}>
      <header>
        {above && <div className="u-small" style={{ marginBottom: 8 }}>{above}</div>}
        <div className="u-spread" style={{ alignItems: 'flex-start' }}>
          <div style={{ minWidth: 0, flex: '1 1 280px' }}>
            {heading ?? <h1 style={{ margin: 0, fontSize: '1.6rem' }} className="u-break">{title}</h1>}
            {lead && <div className="u-dim" style={{ marginTop: 4, maxWidth: 760 }}>{lead}</div>}
          </div>
          {actions && <div className="u-row">{actions}</div>}
        </div>
      </header>
      {children}
    </div>
  )
}
