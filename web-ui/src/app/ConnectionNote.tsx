import { useNetwork } from '@mantine/hooks'
import { useConnectionLost } from '@/api/connection'
import { Icon } from '@/ui/Icon'
import { Note } from '@/ui/Note'

/** Says that what is on the page may be old, for as long as that is so. */
export function ConnectionNote() {
  const { online } = useNetwork()
  const lost = useConnectionLost()
  const text = !online
    ? 'This computer is offline. What you see is the last known state.'
    : lost
      ? 'Connection to the server lost, trying again. What you see is the last known state.'
      : null
  return (
    <div aria-live="polite">
      {text && (
        <div className="a-offline">
          <Note tone="warn"><span className="u-row" style={{ flexWrap: 'nowrap' }}><Icon name="offline" /> {text}</span></Note>
        </div>
      )}
    </div>
  )
}
