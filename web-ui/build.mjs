// What Maven calls: `node build.mjs build` makes dist/, `node build.mjs verify` runs the checks and tests.
// Both do nothing when nothing they read has changed, so that a Java engineer does not wait for them.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const job = process.argv[2]
const jobs = {
  build: { reads: ['src', 'public', 'index.html', 'package-lock.json', 'vite.config.ts'], runs: [['run', 'build']], needs: 'dist/index.html' },
  verify: {
    reads: ['src', 'mocks', 'e2e', 'openapi.json', 'package-lock.json', 'tsconfig.json', 'eslint.config.js', 'vite.config.ts', 'vitest.config.ts'],
    runs: [['run', 'check'], ['run', 'test']],
  },
}

function filesIn(path) {
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesIn(join(path, name))) : [path]
}

function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesIn)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const unchanged = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value

const npm = (...words) => execFileSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' })

const installed = 'node_modules/.installed-for'
const wanted = fingerprint(['package-lock.json'])
const { reads, runs, needs } = jobs[job]
const stamp = `target/${job}.inputs`
const inputs = fingerprint(reads)

if (unchanged(stamp, inputs) && (!needs || existsSync(needs))) {
  console.log(`web-ui: ${job} is up to date`)
} else {
  if (!unchanged(installed, wanted)) {
    npm('ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error')
    writeFileSync(installed, wanted)
  }
  for (const words of runs) npm(...words)
  mkdirSync('target', { recursive: true })
  writeFileSync(stamp, inputs)
}
