import { Page } from '@/ui/Page'
import { PasswordCard } from './PasswordCard'
import { TokensCard } from './TokensCard'

export function AccountPage() {
  return (
    <Page title="Your account" lead="Your password, and tokens for scripts that act in your name.">
      <div className="u-stack" style={{ maxWidth: 860 }}>
        <TokensCard />
        <PasswordCard />
      </div>
    </Page>
  )
}
