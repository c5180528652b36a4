import { useEffect, useState } from 'react'
import { follow } from '@/api/eventStream'
import type { LogLine } from '@/api/types'

/** Older lines are dropped: a page is not an archive, the download is. */
const most = 2_000

export interface Log {
  lines: LogLine[]
  state: 'connecting' | 'open' | 'lost' | 'ended'
}

export interface FollowedLog extends Log {
  /** Reads it from the start of the tail again, such as after the task has been started anew. */
  again: () => void
}

interface Received {
  of: string
  log: Log
}

export const logUrl = (instance: string, task: string) =>
  `/api/v1/instances/${encodeURIComponent(instance)}/tasks/${encodeURIComponent(task)}/logs`

/** The last lines of a task, and every new one while it is open. */
export function useLog(instance: string, task: string | undefined): FollowedLog {
  const [round, setRound] = useState(0)
  const of = `${instance} ${task ?? ''} ${round}`
  const [received, setReceived] = useState<Received>({ of, log: { lines: [], state: 'connecting' } })

  useEffect(() => {
    if (!task) return
    let waiting: LogLine[] = []
    const change = (next: (log: Log) => Log) =>
      setReceived((now) => ({ of, log: next(now.of === of ? now.log : { lines: [], state: 'connecting' }) }))
    // Lines come in bursts; one drawing for each burst is enough.
    const drawing = setInterval(() => {
      if (waiting.length === 0) return
      const fresh = waiting
      waiting = []
      change((log) => ({ ...log, lines: [...log.lines, ...fresh].slice(-most) }))
    }, 150)
    let opened = 0
    const stop = follow(`${logUrl(instance, task)}?tail=500&follow=true`, {
      onMessage: (message) => {
        if (message.event === 'end') {
          stop()
          return change((log) => ({ ...log, state: 'ended' }))
        }
        const line = parseLine(message.data)
        if (line) waiting.push(line)
      },
      onState: (state) => {
        opened += state === 'open' ? 1 : 0
        // A new connection starts with the tail again: what was shown before would stand there twice.
        change((log) => ({ lines: state === 'open' && opened > 1 ? [] : log.lines, state }))
      },
      onEnd: () => change((log) => ({ ...log, state: 'ended' })),
    })
    return () => {
      stop()
      clearInterval(drawing)
    }
  }, [instance, task, of])

  const log: Log = received.of === of ? received.log : { lines: [], state: 'connecting' }
  return { ...log, again: () => setRound(round + 1) }
}

function parseLine(data: string): LogLine | null {
  try {
    const line: unknown = JSON.parse(data)
    // The server's contract for an event called "line".
    return typeof line === 'object' && line !== null && 'text' in line ? (line as LogLine) : null
  } catch {
    return { at: new Date().toISOString(), error: false, text: data }
  }
}
