import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

/** Says why there is nothing here and what to do about it. */
export function Empty({ icon, title, children, action }: { icon: IconName; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="u-empty">
      <Icon name={icon} size={40} />
      <h2 style={{ margin: 0, fontSize: '1.1rem' }}>{title}</h2>
      {children && <div className="u-dim" style={{ maxWidth: 460 }}>{children}</div>}
      {action && <div style={{ marginTop: 8 }}>{action}</div>}
    </div>
  )
}
