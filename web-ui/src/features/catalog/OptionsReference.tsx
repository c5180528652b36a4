import type { VersionDetails } from '@/api/types'
import { isObject, type JsonObject } from '@/lib/json'
import { Card } from '@/ui/Card'
import { DataTable } from '@/ui/DataTable'
import { Empty } from '@/ui/Empty'
import { schemaGroups, type SchemaRow } from './schemaRows'

const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {})

/** The options schema as tables to read. */
export function OptionsReference({ details }: { details: VersionDetails }) {
  const groups = schemaGroups(asObject(details.optionsSchema), asObject(details.defaults), details.secretPointers)
  if (groups.length === 0) {
    return <div className="u-card"><Empty icon="check" title="Nothing to configure">This version has no options; it installs as it is.</Empty></div>
  }
  return (
    <div className="u-stack">
      {groups.map((group) => (
        <Card key={group.name} title={group.name} flush>
          {group.description && <p className="u-dim" style={{ margin: '0 20px 10px' }}>{group.description}</p>}
          <DataTable label={`Options of ${group.name}`} keyOf={(row) => row.pointer} rows={group.rows} columns={columns} />
        </Card>
      ))}
    </div>
  )
}

const columns = [
  {
    name: 'Option',
    width: '28%',
    cell: (row: SchemaRow) => (
      <div style={{ paddingLeft: row.depth * 16 }}>
        <span className="u-mono u-break">{row.name}</span>{' '}
        {row.required && <span className="u-tag">required</span>} {row.secret && <span className="u-tag" data-tone="busy">secret</span>}
        <div className="u-dim u-small">{row.type}</div>
      </div>
    ),
  },
  { name: 'Default', width: '20%', cell: (row: SchemaRow) => (row.standard === null ? <span className="u-dim">–</span> : <span className="u-mono u-break">{row.standard}</span>) },
  {
    name: 'Meaning',
    cell: (row: SchemaRow) => (
      <div className="u-break">
        {row.description}
        {row.limits && <div className="u-dim u-small">{row.limits}</div>}
      </div>
    ),
  },
]
