// Times plans of all kinds, and upgrades of hello-world with what a client notices of them.
import { carryOut, until } from './api.mjs';

const PLANS = 60;
const UPGRADES = 5;
const NAME = '/bench-changes';

export async function changes(api, report) {
  const repository = (await api.get('/repositories')).items.find((each) => each.name === 'samples').id;
  await carryOut(api, { kind: 'install', package: 'hello-world', version: '1.0.0', repository, name: NAME });
  const { id: instance } = (await api.get('/instances')).items.find((item) => item.name === NAME);
  const asked = [
    { kind: 'install', package: 'postgresql', repository, name: '/bench-plan', options: { database: { password: 'only for plans' } } },
    { kind: 'reconfigure', instance, options: { page: { greeting: 'Good evening' } } },
    { kind: 'upgrade', instance, version: '1.1.0' },
    { kind: 'scale', instance, tasks: 2 },
    { kind: 'restart', instance },
    { kind: 'uninstall', instance, volumes: 'delete' },
  ];
  const plans = [];
  for (let round = 0; round < PLANS; round++) {
    const begin = performance.now();
    await api.post('/plans', asked[round % asked.length]);
    plans.push(performance.now() - begin);
  }
  report.row(`plan, half of ${PLANS}`, 'ms', [share(plans, 0.5)]);
  report.row(`plan, 95 % of ${PLANS}`, 'ms', [share(plans, 0.95)], { atMost: 150 });

  const took = [], interrupted = [];
  for (let round = 0; round < UPGRADES; round++) {
    const { endpoints } = await api.get(`/instances/${instance}`);
    const client = asking(`http://${endpoints[0].outside}/version.json`);
    const { applied, operation } = await carryOut(api, { kind: 'upgrade', instance, version: round % 2 ? '1.0.0' : '1.1.0' });
    took.push(Date.parse(operation.endedAt) - applied);
    interrupted.push(await client.end());
  }
  report.row('upgrade of hello-world, which settles for 5 s', 'ms', took);
  report.row('longest time without an answer meanwhile', 'ms', interrupted);
  await carryOut(api, { kind: 'uninstall', instance, volumes: 'delete' });
}

// The value that this share of the values is not above.
export function share(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
}

// A client that asks again and again, until it is told to end; then it tells how long it had no answer at most.
function asking(address) {
  let over = false, longest = 0, answered = performance.now();
  const asks = (async () => {
    while (!over) {
      await until('an answer', async () => over || (await fetch(address, { signal: AbortSignal.timeout(1000) }).then((it) => it.ok, () => false)));
      longest = Math.max(longest, performance.now() - answered);
      answered = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })();
  return {
    async end() {
      over = true;
      await asks;
      return longest;
    },
  };
}
