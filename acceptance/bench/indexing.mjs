// How long it takes from a repository to the catalog.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './api.mjs';

const COLD_ROUNDS = 4;
const POLLS = 15;
const CHANGES = 9;

export async function indexing(api, corpus, cpuMillis, report) {
  const cold = [];
  let repository;
  for (let round = 0; round < COLD_ROUNDS; round++) {
    if (repository) await api.delete(`/repositories/${repository}`);
    const cpu = cpuMillis();
    const added = await api.post('/repositories', { name: 'corpus', address: `file://${corpus}`, pollInterval: 'PT1H' });
    repository = added.id;
    const run = await ended(api, repository, () => true);
    if (run.added !== 681) throw new Error(`the corpus has 681 revisions, indexed were ${run.added}: ${run.message}`);
    cold.push({ ...run, cpu: cpuMillis() - cpu });
  }
  const goal = { atMost: 3000 };
  report.row('cold index of the corpus (681 revisions) after fetch, server just started', 'ms', [cold[0].indexMillis], goal);
  report.row('the same by a server that runs for a while', 'ms', cold.slice(1).map((run) => run.indexMillis), goal);
  report.row('its fetch before', 'ms', cold.map((run) => run.fetchMillis));
  report.row('its processor time in the server', 'ms', cold.map((run) => run.cpu));

  const polls = [];
  for (let round = 0; round < POLLS; round++) {
    const run = await refreshed(api, repository);
    if (run.state !== 'unchanged') throw new Error(`a poll without change was ${run.state}: ${run.message}`);
    polls.push(Date.parse(run.endedAt) - Date.parse(run.startedAt));
  }
  report.row('poll without change, asked to answered', 'ms', polls, { atMost: 50 });

  const changes = [];
  for (let round = 0; round < CHANGES; round++) changes.push(await change(api, repository, corpus, `seen ${round}`));
  report.row('one changed package, refresh to visible', 'ms', changes, { atMost: 300 });
}

async function refreshed(api, repository) {
  const { indexRun } = await api.post(`/repositories/${repository}/refresh`);
  return ended(api, repository, (run) => run.id === indexRun.id);
}

function ended(api, repository, wanted) {
  return until('the index run ended', async () => {
    const { items } = await api.get(`/repositories/${repository}/index-runs?limit=5`);
    return items.find((run) => wanted(run) && run.endedAt);
  });
}

async function change(api, repository, corpus, description) {
  const versions = join(corpus, 'repo/packages/H/httpbin');
  for (const release of readdirSync(versions)) {
    const file = join(versions, release, 'package.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), description }, null, 2));
  }
  execFileSync('git', ['-C', corpus, 'commit', '-qam', `Change to: ${description}`]);
  const begin = performance.now();
  await api.post(`/repositories/${repository}/refresh`);
  const shows = ({ items }) => items.some((item) => item.name === 'httpbin' && item.description === description);
  await until('the change is visible', async () => shows(await api.get('/packages?q=httpbin')), { every: 1 });
  return performance.now() - begin;
}
