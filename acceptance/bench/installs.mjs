// Installs hello-world and runs the same container by hand, in turns: same image, limits and network.
import { execFileSync } from 'node:child_process';
import { carryOut } from './api.mjs';

const FIRST = 5; // the JVM learns how
const ROUNDS = 10;
const CONTAINER = 'universe-bench';

export async function installs(api, report) {
  // The corpus has a package of that name too.
  const samples = (await api.get('/repositories')).items.find((each) => each.name === 'samples').id;
  const { versions } = await api.get('/packages/hello-world');
  const { version } = versions.find((each) => each.repository.id === samples);
  const started = [], healthy = [], runs = [];
  for (let round = 0; round < FIRST + ROUNDS; round++) {
    const name = `/bench-${round}`;
    const begin = Date.now();
    const { applied, operation } = await carryOut(api, { kind: 'install', package: 'hello-world', version, repository: samples, name });
    const start = operation.steps.find((step) => step.title.startsWith('Start '));
    started.push(Date.parse(start.endedAt) - applied);
    healthy.push(Date.parse(operation.endedAt) - begin);
    const { items } = await api.get('/instances');
    const network = networkOf(items.find((item) => item.name === name).id);
    await carryOut(api, { kind: 'uninstall', instance: items.find((item) => item.name === name).id, volumes: 'delete' });
    runs.push(dockerRun(network));
  }
  const more = started.map((took, round) => took - runs[round]);
  report.row('docker run of the hello-world container', 'ms', runs);
  report.row('install of hello-world, apply to started', 'ms', started.slice(FIRST));
  report.row('which is more than docker run by', 'ms', more.slice(FIRST), { atMost: 300 });
  report.row(`the same of the first ${FIRST} of a server just started`, 'ms', more.slice(0, FIRST));
  report.row('install of hello-world, plan to healthy', 'ms', healthy.slice(FIRST));
}

function docker(...words) {
  return execFileSync('docker', words, { encoding: 'utf8' }).trim();
}

function networkOf(instance) {
  return docker('inspect', '-f', '{{.HostConfig.NetworkMode}}', docker('ps', '-q', '--filter', `label=universe.instance=${instance}`));
}

function dockerRun(network) {
  const begin = performance.now();
  docker('run', '-d', '--name', CONTAINER, '--network', network, '-p', '127.0.0.1:0:8080', '--memory', '32m', '--cpus', '0.1',
    '--security-opt', 'no-new-privileges', 'universe/hello-world:1.1.0');
  const took = performance.now() - begin;
  docker('rm', '-f', CONTAINER);
  return took;
}
