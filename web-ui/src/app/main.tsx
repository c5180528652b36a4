import '@mantine/core/styles.css'
import '@/ui/ui.css'
import './app.css'
import { createRoot } from 'react-dom/client'
import { App } from './App'

async function start() {
  if (import.meta.env.MODE === 'mock') {
    const { startMocks } = await import('@mocks/browser')
    await startMocks()
  }
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App />)
}

void start()
