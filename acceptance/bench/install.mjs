// Installs hello-world and runs the same container by hand, in turns, and prints both medians and their difference.
import { execFileSync } from 'node:child_process';
const [api, token] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
const rounds = 7;

async function call(method, path, body) {
  const answer = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json)}`);
  return json;
}

async function carryOut(change, until) {
  const plan = await call('POST', '/plans', change);
  const begin = performance.now();
  const { operation } = await call('POST', `/plans/${plan.id}/apply`, {});
  for (;;) {
    const seen = await call('GET', `/operations/${operation.id}`);
    if (seen.state === 'failed' || seen.state === 'cancelled') throw new Error(JSON.stringify(seen));
    if (seen.state === 'succeeded' || until(seen)) return { took: performance.now() - begin, operation: seen };
  }
}

async function ended(id) {
  for (;;) {
    const seen = await call('GET', `/operations/${id}`);
    if (['succeeded', 'failed', 'cancelled'].includes(seen.state)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const isStarted = (operation) => operation.steps.some((step) => /^Start/.test(step.title) && step.status === 'done');
const median = (values) => Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)]);
const installs = [], healthy = [], runs = [];
for (let round = 0; round < rounds; round++) {
  const name = `/bench-${round}`;
  const begin = performance.now();
  const { took, operation } = await carryOut({ kind: 'install', package: 'hello-world', name }, isStarted);
  installs.push(took);
  await ended(operation.id);
  healthy.push(performance.now() - begin);
  const instance = (await call('GET', '/instances')).items.find((item) => item.name === name);
  await ended((await carryOut({ kind: 'uninstall', instance: instance.id, volumes: 'delete' }, () => false)).operation.id);

  const before = performance.now();
  execFileSync('docker', ['run', '-d', '--name', 'universe-bench', '--network', 'bridge', '-p', '127.0.0.1:0:8080',
    '--memory', '32m', '--cpus', '0.1', 'universe/hello-world:1.1.0'], { stdio: 'ignore' });
  runs.push(performance.now() - before);
  execFileSync('docker', ['rm', '-f', 'universe-bench'], { stdio: 'ignore' });
}
console.log(`docker run of the hello-world container|${median(runs)} ms|`);
console.log(`install of hello-world, apply to started|${median(installs)} ms (${median(installs) - median(runs)} ms more)|≤ 300 ms more than docker run`);
console.log(`install of hello-world, plan to healthy|${median(healthy)} ms|`);
