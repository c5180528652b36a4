import { expect, it } from 'vitest'
import { MessageReader } from './eventStream'

it('reads messages that arrive in pieces', () => {
  const reader = new MessageReader()

  expect(reader.read('id: 7\nevent: operation-')).toEqual([])
  expect(reader.read('changed\ndata: {"a":\ndata: 1}\n\n: keep-alive\n\ndata: x')).toEqual([
    { id: '7', event: 'operation-changed', data: '{"a":\n1}' },
  ])
  expect(reader.read('\r\n\r\n')).toEqual([{ id: null, event: 'message', data: 'x' }])
})
