// Takes all figures of a server that runs, and prints them as a table and as JSON.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { Api } from './api.mjs';
import { changes } from './changes.mjs';
import { indexing } from './indexing.mjs';
import { installs } from './installs.mjs';
import { load } from './load.mjs';
import { Report } from './report.mjs';
import { requests } from './requests.mjs';
import { snapshots } from './snapshots.mjs';

const given = JSON.parse(process.argv[2]);
const api = new Api(given.api, given.token);
const report = new Report();
const tick = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

function residentMegabytes() {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${given.pid}/status`, 'utf8'))[1]) / 1024;
}

function cpuMillis() {
  const fields = readFileSync(`/proc/${given.pid}/stat`, 'utf8').replace(/.*\) /s, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

report.row('start-up, ./universe up to ready', 'ms', [given.upMillis]);
if (given.serverSeconds) report.row('start-up of the server process alone', 'ms', [given.serverSeconds * 1000]);
report.row('its processor time until then', 'ms', [cpuMillis()]);
report.row('RSS when ready', 'MB', [residentMegabytes()]);
await indexing(api, given.corpus, cpuMillis, report);
report.row('RSS after indexing', 'MB', [residentMegabytes()]);
await requests(api, report);
report.row('RSS after requests', 'MB', [residentMegabytes()]);
await installs(api, report);
await changes(api, report);
await load(api, report);
await snapshots(api, given.data, report);

report.print({
  machine: `${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}`,
  engine: execFileSync('docker', ['version', '-f', '{{.Server.Version}}'], { encoding: 'utf8' }).trim(),
  commit: given.commit,
  date: new Date().toISOString().slice(0, 10),
  load: { before: given.loadBefore, after: os.loadavg().map((each) => each.toFixed(2)).join(' ') },
});
