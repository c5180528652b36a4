// Posts events at a steady rate until it is told to stop (SIGTERM), and remembers which were acknowledged.
//
//   node stream.mjs API INSTANCE RATE FILE      token in UNIVERSE_TOKEN
//
// A batch that is not acknowledged is sent again under the same ids. FILE gets the acknowledged ids, one a line, as they come;
// what stands on standard output in the end is a summary: how many, and the longest time without an acknowledgement.
import { createWriteStream } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const [api, instance, rate, file] = process.argv.slice(2)
const headers = { authorization: `Bearer ${process.env.UNIVERSE_TOKEN}` }
const BATCH = 20
const AT_ONCE = 10
const run = Date.now().toString(36)
const acknowledged = createWriteStream(file)

let stopping = false
process.on('SIGTERM', () => (stopping = true))

let page = ''
async function locate() {
  const answer = await fetch(`${api}/instances/${instance}`, { headers, signal: AbortSignal.timeout(10_000) })
  page = (await answer.json()).endpoints.find((each) => each.url).url
}

let last = Date.now()
const gap = { longest: 0, at: '' }
const sum = { sent: 0, acknowledged: 0, again: 0 }

async function deliver(events) {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await fetch(`${page}events`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(events), signal: AbortSignal.timeout(40_000),
      })
      if (answer.status === 202) break
      if (answer.status === 400) throw new Error(await answer.text())
      await answer.arrayBuffer()
    } catch (problem) {
      if (String(problem).includes('problems')) throw problem
      await locate().catch(() => {})
    }
    sum.again++
    await sleep(200)
  }
  const now = Date.now()
  if (now - last > gap.longest) Object.assign(gap, { longest: now - last, at: new Date(last).toISOString() })
  last = now
  sum.acknowledged += events.length
  acknowledged.write(events.map(({ id }) => `${id}\n`).join(''))
}

await locate()
const under = new Set()
const began = Date.now()
last = began
while (!stopping) {
  const due = ((Date.now() - began) / 1000) * Number(rate)
  if (sum.sent < due && under.size < AT_ONCE) {
    const events = Array.from({ length: BATCH }, (_, place) => ({ id: `${run}-${sum.sent + place}`, kind: 'stream', text: 'x' }))
    sum.sent += BATCH
    const delivery = deliver(events).finally(() => under.delete(delivery))
    under.add(delivery)
  } else await sleep(10)
}
await Promise.all(under)
await new Promise((done) => acknowledged.end(done))
console.log(JSON.stringify({ ...sum, seconds: Math.round((Date.now() - began) / 1000), longestGapMillis: gap.longest, longestGapFrom: gap.at }))
