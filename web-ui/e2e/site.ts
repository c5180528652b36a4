import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' }

/** What the real server sends, so that a page that needs more fails here first. */
export const contentPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'"

/** Serves a built client from a folder as the server does: files where there are some, index.html everywhere else. */
export async function serve(folder: string): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname)
    const file = join(folder, path)
    const found = extname(path) !== '' && existsSync(file) ? file : join(folder, 'index.html')
    response.setHeader('Content-Type', types[extname(found)] ?? 'application/octet-stream')
    response.setHeader('Content-Security-Policy', contentPolicy)
    createReadStream(found).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The test site has no port.')
  return { url: `http://127.0.0.1:${address.port}`, server }
}
