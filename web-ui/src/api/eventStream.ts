/** One message of a text/event-stream. */
export interface StreamMessage {
  id: string | null
  event: string
  data: string
}

/** Cuts a text/event-stream into messages; keeps what is unfinished for the next piece. */
export class MessageReader {
  private rest = ''

  read(piece: string): StreamMessage[] {
    const blocks = (this.rest + piece).replaceAll('\r\n', '\n').split('\n\n')
    this.rest = blocks.pop() ?? ''
    return blocks.map(messageOf).filter((message) => message !== null)
  }
}

function messageOf(block: string): StreamMessage | null {
  const message: StreamMessage = { id: null, event: 'message', data: '' }
  const data: string[] = []
  for (const line of block.split('\n')) {
    if (line.startsWith(':')) continue
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'data') data.push(value)
    else if (field === 'event') message.event = value
    else if (field === 'id') message.id = value
  }
  message.data = data.join('\n')
  return data.length > 0 ? message : null
}

export interface Follower {
  onMessage: (message: StreamMessage) => void
  /** Told at every change; `lost` means we keep trying. */
  onState?: (state: 'open' | 'lost') => void
  /** Told when the server has ended the stream and wishes no more. */
  onEnd?: () => void
  /** False: stop at the end of the stream instead of connecting again. */
  reconnect?: boolean
}

const pauses = [500, 1_000, 2_000, 5_000, 10_000]

/**
 * Follows an event stream until the returned function is called, connecting again with Last-Event-ID.
 * Not EventSource: that one cannot hear events whose names it was not told, and hides why it failed.
 */
export function follow(url: string, follower: Follower): () => void {
  const stopper = new AbortController()
  void run(url, follower, stopper.signal)
  return () => stopper.abort()
}

async function run(url: string, follower: Follower, signal: AbortSignal) {
  let lastId: string | null = null
  let failures = 0
  while (!signal.aborted) {
    try {
      const headers: Record<string, string> = { Accept: 'text/event-stream' }
      if (lastId !== null) headers['Last-Event-ID'] = lastId
      const response = await fetch(url, { headers, signal, credentials: 'same-origin' })
      if (response.status === 204 || (response.status >= 400 && response.status < 500)) {
        follower.onEnd?.()
        return
      }
      if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`)
      follower.onState?.('open')
      failures = 0
      await readAll(response.body, signal, (message) => {
        if (message.id !== null) lastId = message.id
        follower.onMessage(message)
      })
      if (follower.reconnect === false) {
        follower.onEnd?.()
        return
      }
    } catch {
      if (signal.aborted) return
      follower.onState?.('lost')
    }
    await pause(pauses[Math.min(failures, pauses.length - 1)] ?? 10_000, signal)
    failures += 1
  }
}

async function readAll(body: ReadableStream<Uint8Array>, signal: AbortSignal, tell: (message: StreamMessage) => void) {
  const messages = new MessageReader()
  const letters = new TextDecoder()
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done || signal.aborted) return
    for (const message of messages.read(letters.decode(value, { stream: true }))) tell(message)
  }
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
