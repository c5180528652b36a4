import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import { useLogIn } from '@/api/session'
import { Brand } from '@/ui/Brand'
import { ErrorNote } from '@/ui/ErrorNote'

export function LoginPage() {
  const logIn = useLogIn()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  useEffect(() => {
    document.title = 'Log in · Universe'
  }, [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    logIn.mutate({ username, password })
  }

  return (
    <main style={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', padding: 16 }}>
      <div style={{ width: '100%', maxWidth: 400 }}>
        <div style={{ display: 'grid', placeItems: 'center', marginBottom: 24 }}>
          <Brand size={44} />
        </div>
        <form onSubmit={submit} className="u-card u-stack" style={{ padding: 28 }} aria-labelledby="log-in">
          <div>
            <h1 id="log-in" style={{ margin: 0, fontSize: '1.35rem' }}>Log in</h1>
            <p className="u-dim" style={{ margin: '4px 0 0' }}>The app store of your own cluster.</p>
          </div>
          {logIn.error && <ErrorNote error={logIn.error} />}
          <TextInput label="User name" value={username} onChange={(event) => setUsername(event.currentTarget.value)} autoComplete="username" autoFocus required withAsterisk={false} size="md" />
          <PasswordInput label="Password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} autoComplete="current-password" required withAsterisk={false} size="md" />
          <Button type="submit" size="md" loading={logIn.isPending} fullWidth>Log in</Button>
          <p className="u-dim u-small" style={{ margin: 0 }}>
            First time here? <span className="u-code-inline">./universe up</span> printed the password of <span className="u-code-inline">admin</span>; <span className="u-code-inline">./universe reset-password</span> makes a new one.
          </p>
        </form>
      </div>
    </main>
  )
}
