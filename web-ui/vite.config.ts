import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const workerFile = 'mockServiceWorker.js'

/** Gives the mock mode its service worker straight from the msw package, so that no copy of it grows old here. */
function mockWorker(): Plugin {
  const source = () => readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8')
  return {
    name: 'mock-worker',
    configureServer(server) {
      server.middlewares.use(`/${workerFile}`, (_, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(source())
      })
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: workerFile, source: source() })
    },
  }
}

/** `--mode mock` answers from mocks/ in the browser; otherwise a server on UNIVERSE_URL is expected in development. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), mode === 'mock' && mockWorker()],
  resolve: { alias: { '@': here('./src'), '@mocks': here('./mocks') } },
  server: {
    proxy: { '/api': process.env.UNIVERSE_URL ?? 'http://127.0.0.1:8080' },
  },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
}))
