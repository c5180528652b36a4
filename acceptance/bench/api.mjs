// Speaks to the server that is measured.

export class Api {
  constructor(base, token) {
    this.base = base;
    this.token = token;
    this.headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  }

  async call(method, path, body) {
    const answer = await fetch(this.base + path, { method, headers: this.headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : null;
  }

  get(path) {
    return this.call('GET', path);
  }

  post(path, body = {}) {
    return this.call('POST', path, body);
  }

  delete(path) {
    return this.call('DELETE', path);
  }
}

// Asks again and again, so seldom that asking does not slow down what is asked about.
export async function until(what, look, { every = 10, atMost = 120_000 } = {}) {
  const end = Date.now() + atMost;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`not so within ${atMost} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

// Plans a change, applies it and waits for its end, which must be good.
export async function carryOut(api, change) {
  const plan = await api.post('/plans', change);
  const applied = Date.now();
  const { operation } = await api.post(`/plans/${plan.id}/apply`);
  return { applied, operation: await ended(api, operation) };
}

// An operation once it has ended, which must be well.
export async function ended(api, { id }, every = 25) {
  const seen = await until('the operation ended', async () => {
    const now = await api.get(`/operations/${id}`);
    return now.endedAt && now;
  }, { every });
  if (seen.state !== 'succeeded') throw new Error(JSON.stringify(seen));
  return seen;
}
