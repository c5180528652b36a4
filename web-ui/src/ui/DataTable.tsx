import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

export interface Column<Row> {
  name: string
  /** Hidden from sight, still read aloud. */
  quiet?: boolean
  cell: (row: Row) => ReactNode
  width?: number | string
}

/** Every list looks like the last one. Wide tables scroll in their own frame, never the page; on narrow screens a row is a block. */
export function DataTable<Row>({ label, columns, rows, keyOf }: { label: string; columns: Column<Row>[]; rows: Row[]; keyOf: (row: Row) => string }) {
  return (
    <div className="u-table-frame" tabIndex={0} role="group" aria-label={label}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.name} style={{ width: column.width }} scope="col">
                {column.quiet ? <span className="u-visually-hidden">{column.name}</span> : column.name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              {columns.map((column) => (
                <Table.Td key={column.name} data-label={column.quiet ? undefined : column.name}>
                  <div>{column.cell(row)}</div>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
