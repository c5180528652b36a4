import { Button, Menu, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { Icon } from '@/ui/Icon'
import { exportAddress, type ActivityFilter } from './filter'

const kinds = ['instance', 'repository', 'account', 'token', 'volume', 'snapshot', 'registry', 'policy', 'secret']

/** Narrows the list: who, what, about which kind of thing, when; and takes what is left along as a file. */
export function FilterBar({ filter, change }: { filter: ActivityFilter; change: (filter: ActivityFilter) => void }) {
  const [typed, setTyped] = useState(filter)
  const later = useDebouncedCallback(change, 300)
  const put = (part: ActivityFilter) => {
    const next = { ...typed, ...part }
    setTyped(next)
    later(next)
  }
  const clear = () => {
    setTyped({})
    later({})
  }
  const text = (name: 'by' | 'action' | 'subject') => ({ value: typed[name] ?? '', onChange: (event: { currentTarget: { value: string } }) => put({ [name]: event.currentTarget.value || undefined }) })
  const day = (name: 'from' | 'until') => ({ type: 'date', value: typed[name] ?? '', onChange: (event: { currentTarget: { value: string } }) => put({ [name]: event.currentTarget.value || undefined }) })
  return (
    <div className="u-row" role="search" style={{ alignItems: 'flex-end' }}>
      <TextInput label="Who" placeholder="any account" style={{ flex: '1 1 140px' }} {...text('by')} />
      <TextInput label="Action" placeholder="any, such as install-" style={{ flex: '1 1 160px' }} {...text('action')} />
      <Select label="Kind" placeholder="any" data={kinds} value={typed.subjectKind ?? null} onChange={(subjectKind) => put({ subjectKind: subjectKind ?? undefined })} clearable clearButtonProps={{ 'aria-label': 'Any kind' }} style={{ flex: '1 1 140px' }} />
      <TextInput label="Subject" placeholder="name or id" style={{ flex: '1 1 140px' }} {...text('subject')} />
      <TextInput label="From" style={{ flex: '0 1 150px' }} {...day('from')} />
      <TextInput label="Until" style={{ flex: '0 1 150px' }} {...day('until')} />
      {Object.values(typed).some(Boolean) && <Button variant="subtle" onClick={clear}>Clear</Button>}
      <Menu position="bottom-end">
        <Menu.Target><Button variant="default" leftSection={<Icon name="download" size={16} />}>Export</Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={exportAddress(typed, 'csv')} download>As a table (CSV)</Menu.Item>
          <Menu.Item component="a" href={exportAddress(typed, 'jsonl')} download>As JSON lines</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
