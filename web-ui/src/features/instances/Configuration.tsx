import type { InstanceDetails } from '@/api/types'
import { inline, isObject, pointerOf } from '@/lib/json'
import { Card } from '@/ui/Card'
import { Code } from '@/ui/Code'
import { DataTable } from '@/ui/DataTable'
import { Note } from '@/ui/Note'

function leaves(value: unknown, path: string[] = []): [pointer: string, value: unknown][] {
  if (isObject(value) && Object.keys(value).length > 0) return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]))
  return [[pointerOf(path), value]]
}

/** The options it runs with; secrets never leave the server. */
export function Configuration({ of }: { of: InstanceDetails }) {
  const rows = isObject(of.options) && Object.keys(of.options).length > 0 ? leaves(of.options) : []
  return (
    <div className="u-stack">
      {rows.length === 0 ? (
        <Note tone="calm">This instance was installed without options.</Note>
      ) : (
        <Card title="Options" flush>
          <DataTable
            label="Options"
            rows={rows}
            keyOf={([pointer]) => pointer}
            columns={[
              { name: 'Option', width: '45%', cell: ([pointer]) => <span className="u-mono u-break">{pointer}</span> },
              { name: 'Value', cell: ([pointer, value]) => (of.secretPointers.includes(pointer) ? <span className="u-tag" data-tone="busy">secret</span> : <span className="u-mono u-break">{inline(value)}</span>) },
            ]}
          />
        </Card>
      )}
      {of.definition && <Card title="Definition"><Code text={JSON.stringify(of.definition, null, 2)} label="Definition" /></Card>}
    </div>
  )
}
