import createClient, { type Middleware } from 'openapi-fetch'
import { problemOf, ProblemError, Unreachable } from './problems'
import type { paths } from './schema.gen'

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

const cookie = (name: string) =>
  document.cookie
    .split('; ')
    .find((entry) => entry.startsWith(`${name}=`))
    ?.slice(name.length + 1)

export function csrfHeaders(): Record<string, string> {
  const token = cookie('XSRF-TOKEN')
  return token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}
}

const csrf: Middleware = {
  onRequest({ request }) {
    if (unsafe.has(request.method)) {
      for (const [name, value] of Object.entries(csrfHeaders())) request.headers.set(name, value)
    }
    return request
  },
}

let onLoggedOut = () => {}
export function whenLoggedOut(action: () => void) {
  onLoggedOut = action
}

export const client = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => globalThis.fetch(request),
})
client.use(csrf)

interface Answered<T> {
  data?: T
  error?: unknown
  response: Response
}

/** Waits for a call and gives its body, or throws what went wrong as ProblemError or Unreachable. */
export async function answer<T>(call: Promise<Answered<T>>): Promise<T> {
  let answered: Answered<T>
  try {
    answered = await call
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Unreachable()
  }
  if (!answered.response.ok) {
    const problem = problemOf(answered.error, answered.response)
    if (problem.status === 401) onLoggedOut()
    throw problem
  }
  // A 2xx answer has the body its type says; 204 has none and T is undefined there.
  return answered.data as T
}

export { ProblemError, Unreachable }
