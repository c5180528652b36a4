import { delay, http } from 'msw'
import { setupWorker } from 'msw/browser'
import { crowd } from './crowd'
import { refuse } from './answers'
import { handlersFor } from './handlers'
import { World } from './world'

/**
 * Starts the mock server inside the browser. `?mock=` in the address (kept for the tab) asks for another world:
 * `logged-out`, `empty`, `broken` (every list fails), `slow` (answers take 8 s), `crowd` (much of everything, and the engine is away).
 */
export async function startMocks() {
  const wish = new URLSearchParams(window.location.search).get('mock')
  if (wish) sessionStorage.setItem('mock', wish)
  const mood = sessionStorage.getItem('mock')
  const world = new World()
  world.loggedIn = mood !== 'logged-out'
  if (mood === 'crowd') crowd(world)
  await setupWorker(...moodHandlers(mood), ...handlersFor(world)).start({ onUnhandledRequest: 'bypass', quiet: true })
}

const lists = ['packages', 'repositories', 'instances', 'operations', 'volumes', 'targets', 'activity', 'accounts', 'tokens']

function moodHandlers(mood: string | null) {
  switch (mood) {
    case 'empty':
      return lists.map((name) =>
        http.get(`*/api/v1/${name}`, () => Response.json({ items: [], nextCursor: null, total: 0, facets: { tag: [], repository: [], licence: [], framework: [], featured: [], installable: [] } })),
      )
    case 'broken':
      return lists.map((name) =>
        http.get(`*/api/v1/${name}`, () => refuse(503, 'database-unavailable', 'The database does not answer', 'Universe is running, but PostgreSQL refuses connections. It tries again by itself.', { since: '2026-11-22T10:02:11Z' })),
      )
    case 'slow':
      return lists.map((name) => http.get(`*/api/v1/${name}`, async () => void (await delay(8_000))))
    default:
      return []
  }
}
