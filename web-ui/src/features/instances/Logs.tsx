import './instances.css'
import { Button, Select, TextInput } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { LogLine } from '@/api/types'
import { Empty } from '@/ui/Empty'
import { ErrorNote } from '@/ui/ErrorNote'
import { Icon } from '@/ui/Icon'
import { Loading } from '@/ui/Loading'
import { useTasks } from './queries'
import { logUrl, useLog, type Log } from './useLog'

export function Logs({ instance }: { instance: string }) {
  const tasks = useTasks(instance)
  const [search, setSearch] = useSearchParams()
  if (tasks.error && !tasks.data) return <ErrorNote error={tasks.error} retry={() => void tasks.refetch()} />
  if (!tasks.data) return <Loading what="the tasks" lines={1} height={300} />
  const task = tasks.data.items.find(({ id }) => id === search.get('task')) ?? tasks.data.items[0]
  if (!task) return <div className="u-card"><Empty icon="operations" title="No task, no log">Logs appear as soon as the first task starts.</Empty></div>
  return (
    <LogView
      key={task.id}
      instance={instance}
      task={task.id}
      picker={
        tasks.data.items.length > 1 && (
          <Select aria-label="Task" data={tasks.data.items.map(({ id, service, index }) => ({ value: id, label: `${service} ${index}` }))} value={task.id} onChange={(id) => id && setSearch({ task: id }, { replace: true, preventScrollReset: true })} allowDeselect={false} w={200} />
        )
      }
    />
  )
}

const states: Record<Log['state'], string> = { connecting: 'Connecting…', open: 'Following', lost: 'Connection lost, trying again…', ended: 'The log has ended' }

function LogView({ instance, task, picker }: { instance: string; task: string; picker: React.ReactNode }) {
  const log = useLog(instance, task)
  const [paused, setPaused] = useState<LogLine[] | null>(null)
  const [words, setWords] = useState('')
  const frame = useRef<HTMLDivElement>(null)
  const lines = paused ?? log.lines
  const shown = words ? lines.filter((line) => line.text.toLowerCase().includes(words.toLowerCase())) : lines

  useLayoutEffect(() => {
    if (!paused && frame.current) frame.current.scrollTop = frame.current.scrollHeight
  }, [shown.length, paused])

  return (
    <div className="u-stack" style={{ gap: 12 }}>
      <div className="u-row">
        {picker}
        <TextInput type="search" aria-label="Search in the log" placeholder="Search in the log" leftSection={<Icon name="search" size={16} />} value={words} onChange={(event) => setWords(event.currentTarget.value)} style={{ flex: '1 1 180px', maxWidth: 360 }} />
        <Button variant="default" leftSection={<Icon name={paused ? 'play' : 'pause'} size={15} />} onClick={() => setPaused(paused ? null : log.lines)} aria-pressed={paused !== null}>{paused ? 'Follow' : 'Pause'}</Button>
        {log.state === 'ended' && <Button variant="default" leftSection={<Icon name="refresh" size={15} />} onClick={log.again}>Read again</Button>}
        <Button component="a" variant="default" href={`${logUrl(instance, task)}?tail=10000`} download={`${task}.log`} leftSection={<Icon name="download" size={15} />}>Download</Button>
      </div>
      <div ref={frame} className="i-log" tabIndex={0} role="log" aria-label="Log" aria-live="off">
        {shown.length === 0 && <div style={{ color: '#8c95ab' }}>{words ? 'No line holds these words.' : log.state === 'connecting' ? 'Connecting…' : 'Nothing has been written yet.'}</div>}
        {shown.map((line, place) => <LogRow key={place} line={line} words={words} />)}
      </div>
      <div className="u-dim u-small u-spread" aria-live="polite">
        <span>{paused ? `Paused, ${Math.max(0, log.lines.length - paused.length)} new lines` : states[log.state]}</span>
        <span aria-live="off">{shown.length === lines.length ? `${lines.length} lines` : `${shown.length} of ${lines.length} lines`}</span>
      </div>
    </div>
  )
}

function LogRow({ line, words }: { line: LogLine; words: string }) {
  return (
    <div className="i-log-line" data-error={line.error}>
      {line.at && <time dateTime={line.at} title={line.at}>{line.at.slice(11, 19)}</time>}
      <span><Marked text={line.text} words={words} /></span>
    </div>
  )
}

function Marked({ text, words }: { text: string; words: string }) {
  const place = words ? text.toLowerCase().indexOf(words.toLowerCase()) : -1
  if (place < 0) return text
  return (
    <>
      {text.slice(0, place)}
      <mark>{text.slice(place, place + words.length)}</mark>
      {text.slice(place + words.length)}
    </>
  )
}
