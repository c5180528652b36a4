import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { Icon } from './Icon'

/** A value to take along: the text, and a button that copies it. */
export function CopyText({ text, label, mono = true }: { text: string; label: string; mono?: boolean }) {
  return (
    <span className="u-row-tight">
      <span className={mono ? 'u-mono u-break' : 'u-break'}>{text}</span>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? 'Copied' : 'Copy'}>
            <ActionIcon variant="subtle" color={copied ? 'teal' : 'gray'} size="sm" onClick={copy} aria-label={copied ? `${label} copied` : `Copy ${label}`}>
              <Icon name={copied ? 'check' : 'copy'} size={15} />
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  )
}
