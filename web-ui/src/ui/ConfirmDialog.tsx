import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { ErrorNote } from './ErrorNote'

interface ConfirmDialogProps {
  title: string
  children: ReactNode
  /** What must be typed before anything happens; without it a click is enough. */
  typed?: string
  action: string
  run: () => void
  running: boolean
  error: unknown
  close: () => void
}

export function ConfirmDialog({ title, children, typed, action, run, running, error, close }: ConfirmDialogProps) {
  const [words, setWords] = useState('')
  return (
    <Modal opened onClose={close} title={<strong className="u-break">{title}</strong>} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        className="u-stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed === undefined || words === typed) run()
        }}
      >
        <div className="u-break">{children}</div>
        {typed !== undefined && <TextInput label={<>Type <span className="u-mono u-break">{typed}</span> to confirm</>} value={words} onChange={(event) => setWords(event.currentTarget.value)} data-autofocus />}
        {error !== null && error !== undefined && <ErrorNote error={error} />}
        <div className="u-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={close}>Cancel</Button>
          <Button type="submit" color="red" loading={running} disabled={typed !== undefined && words !== typed}>{action}</Button>
        </div>
      </form>
    </Modal>
  )
}
