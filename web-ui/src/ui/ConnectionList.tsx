import type { ReactNode } from 'react'
import { CopyText } from './CopyText'

interface Connection {
  need: string
  kind: string
  address: string
}

/** What an instance is connected to, with the address that it is told; `providerOf` links to who provides it. */
export function ConnectionList<C extends Connection>({ of, providerOf }: { of: C[]; providerOf: (connection: C) => ReactNode }) {
  return (
    <dl className="u-facts">
      {of.map((connection) => (
        <div key={connection.need} style={{ display: 'contents' }}>
          <dt>{connection.need}{connection.need !== connection.kind && <span className="u-dim"> ({connection.kind})</span>}</dt>
          <dd>
            {providerOf(connection) ?? <span className="u-dim">outside</span>}
            <div><CopyText text={connection.address} label={`address of ${connection.need}`} /></div>
          </dd>
        </div>
      ))}
    </dl>
  )
}
