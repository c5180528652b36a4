'use strict'
// Whatever came from somebody else is shown as text only, never as HTML.
const find = (id) => document.getElementById(id)
const number = new Intl.NumberFormat()

const show = (id, name, state) => {
  const words = { up: 'running', waiting: `waiting for ${name}`, down: `waiting for ${name}, which was here before` }
  if (find(id).dataset.state === state) return
  find(id).dataset.state = state
  find(id).querySelector('span').textContent = words[state]
}

const row = (kind, count, total) => {
  const line = document.createElement('tr')
  const name = line.insertCell()
  name.textContent = kind
  const events = line.insertCell()
  events.className = 'number'
  events.textContent = number.format(count)
  const share = line.insertCell()
  share.className = 'share'
  const meter = document.createElement('meter')
  meter.max = total
  meter.value = count
  meter.setAttribute('aria-label', `Share of ${kind}`)
  share.append(meter)
  return line
}

const update = ({ kafka, cassandra, total, sinceStart, kinds }) => {
  show('kafka', 'Kafka', kafka)
  show('cassandra', 'Cassandra', cassandra)
  if (cassandra === 'waiting') return
  document.body.classList.toggle('old', cassandra !== 'up')
  find('total').textContent = number.format(total)
  find('since').textContent = cassandra === 'up' ? `${number.format(sinceStart)} of them since this program started` : 'when they were counted last'
  const rows = Object.entries(kinds).map(([kind, count]) => row(kind, count, total))
  if (rows.length) find('kinds').replaceChildren(...rows)
}

const connection = (state, text) => {
  find('page-state').textContent = text
  find('page-state').parentElement.dataset.state = state
}

const counts = new EventSource('counts/stream')
counts.onopen = () => connection('up', 'connected')
counts.onerror = () => connection('down', 'connection lost, trying again')
counts.onmessage = (message) => update(JSON.parse(message.data))

const answer = (text, bad) => {
  find('answer').textContent = text
  find('answer').classList.toggle('bad', bad)
}

find('send').addEventListener('submit', async (submitted) => {
  submitted.preventDefault()
  const { kind, text, count, } = Object.fromEntries(new FormData(submitted.target))
  const button = submitted.target.querySelector('button')
  // With ids of our own, so that sending again what is in doubt counts once.
  const events = Array.from({ length: Number(count) }, () => ({ id: newId(), kind, text }))
  button.disabled = true
  answer('Sending …', false)
  try {
    const response = await fetch('events', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(events) })
    const body = await response.json()
    if (response.ok) answer(`Kafka has ${number.format(body.ids.length)} more.`, false)
    else answer(body.problems ? body.problems.join('; ') : `${body.error}: ${number.format(body.ids.length)}`, true)
  } catch {
    answer('This program did not answer. Nothing is known of these events.', true)
  } finally {
    button.disabled = false
  }
})

// crypto.randomUUID is there on secure pages only.
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
