import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { Icon } from './Icon'

export function Code({ text, label, maxHeight }: { text: string; label: string; maxHeight?: number }) {
  return (
    <div style={{ position: 'relative' }}>
      <pre className="u-code" tabIndex={0} role="group" aria-label={label} style={{ maxHeight }}>{text}</pre>
      <div style={{ position: 'absolute', top: 8, right: 8 }}>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Tooltip label={copied ? 'Copied' : 'Copy'}>
              <ActionIcon variant="default" onClick={copy} aria-label={copied ? `${label} copied` : `Copy ${label}`}>
                <Icon name={copied ? 'check' : 'copy'} size={15} />
              </ActionIcon>
            </Tooltip>
          )}
        </CopyButton>
      </div>
    </div>
  )
}
