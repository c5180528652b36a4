import { Switch } from '@mantine/core'
import { useState } from 'react'
import type { OptionChange } from '@/api/types'
import { inline } from '@/lib/json'
import type { Tone } from '@/lib/states'
import { Card } from '@/ui/Card'
import { DataTable } from '@/ui/DataTable'
import { Status } from '@/ui/Status'

export const optionTones: Record<OptionChange['change'], Tone> = { added: 'good', changed: 'busy', removed: 'warn', kept: 'calm', invalid: 'bad' }
export const shownValue = (option: OptionChange, value: unknown) => (option.secret ? '••••••' : inline(value ?? undefined))

interface OptionsDiffProps {
  options: OptionChange[]
  /** Whether answers come from another version: then those that stay are worth a line too. */
  carried?: boolean
}

export function OptionsDiff({ options, carried = false }: OptionsDiffProps) {
  const [all, setAll] = useState(false)
  const rows = all ? options : options.filter((option) => option.change !== 'kept' || (carried && option.answered))
  return (
    <Card title="Options" flush actions={<Switch size="sm" label="Show unchanged" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />}>
      {rows.length === 0 ? (
        <p className="u-dim" style={{ margin: 0, padding: '0 20px 20px' }}>Everything stays at its default.</p>
      ) : (
        <DataTable
          label="Options"
          rows={rows}
          keyOf={(row) => row.pointer}
          columns={[
            { name: 'Change', width: 110, cell: (row) => <Status state={row.change} tone={optionTones[row.change]} /> },
            { name: 'Option', cell: (row) => <OptionName of={row} /> },
            { name: 'Before', cell: (row) => <span className="u-mono u-break u-dim">{row.change === 'added' ? '–' : shownValue(row, row.before)}</span> },
            { name: 'After', cell: (row) => <span className="u-mono u-break">{row.change === 'removed' ? '–' : shownValue(row, row.after)}</span> },
          ]}
        />
      )}
    </Card>
  )
}

function OptionName({ of }: { of: OptionChange }) {
  return (
    <div style={{ minWidth: 140 }}>
      <span className="u-mono u-break">{of.pointer}</span>
      {of.message && <div className="u-small u-break" style={{ color: of.change === 'invalid' ? 'var(--u-bad)' : 'var(--u-warn)' }}>{of.message}</div>}
    </div>
  )
}
