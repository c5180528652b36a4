// Installs twenty instances at the same time, and asks meanwhile what pages ask.
import { carryOut, ended, until } from './api.mjs';
import { share } from './changes.mjs';

const INSTALLS = 20;
const ASKED = ['/instances', '/operations?limit=50', '/packages?q=kafka', '/packages/hello-world', '/volumes', '/targets', '/activity'];

export async function load(api, report) {
  const repository = (await api.get('/repositories')).items.find((each) => each.name === 'samples').id;
  const { versions } = await api.get('/packages/hello-world');
  const { version } = versions.find((each) => each.repository.id === repository);
  const names = Array.from({ length: INSTALLS }, (_, number) => `/bench-load-${number}`);
  const pages = [asking(api), asking(api)];
  const begin = performance.now();
  const operations = await Promise.all(names.map(async (name) => {
    const plan = await api.post('/plans', { kind: 'install', package: 'hello-world', version, repository, name });
    const { operation } = await api.post(`/plans/${plan.id}/apply`);
    return ended(api, operation, 1000);
  }));
  const took = performance.now() - begin;
  const answers = (await Promise.all(pages.map((page) => page.end()))).flat();
  report.row(`${INSTALLS} installs of hello-world at once, all of them healthy`, 'ms', [took]);
  report.row(`answers of the API meanwhile, half of ${answers.length}`, 'ms', [share(answers, 0.5)]);
  report.row(`answers of the API meanwhile, 99 % of ${answers.length}`, 'ms', [share(answers, 0.99)], { atMost: 250 });
  for (const { instance } of operations) await carryOut(api, { kind: 'uninstall', instance: instance.id, volumes: 'delete' });
}

// Somebody who looks at page after page.
function asking(api) {
  const took = [];
  let over = false;
  const asks = until('all are installed', async () => {
    for (const path of ASKED) {
      const begin = performance.now();
      await api.get(path);
      took.push(performance.now() - begin);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return over;
  }, { atMost: 600_000 });
  return {
    async end() {
      over = true;
      await asks;
      return took;
    },
  };
}
