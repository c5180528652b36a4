// How many requests a second, and how long the slowest hundredth takes.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROUNDS = 3;
const run = promisify(execFile);

export async function requests(api, report) {
  const { defaultVersion } = await api.get('/packages/kafka');
  const kafka = `/packages/kafka/versions/${encodeURIComponent(defaultVersion)}`;
  const folder = mkdtempSync(join(tmpdir(), 'universe-bench-'));
  const script = join(folder, 'render.lua');
  writeFileSync(script, `wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"options":{}}'
`);
  try {
    await measure('search for "kafka"', '/packages?q=kafka');
    await measure('search without words', '/packages');
    await measure('describe kafka', kafka);
    await measure('render kafka', `${kafka}/renderings`, script);
  } finally {
    rmSync(folder, { recursive: true });
  }

  async function measure(what, path, lua) {
    const wrk = async (seconds) =>
      (await run('wrk', ['-t1', '-c8', `-d${seconds}s`, '--latency', '-H', `Authorization: Bearer ${api.token}`, ...(lua ? ['-s', lua] : []), api.base + path])).stdout;
    await wrk(3);
    const answers = [];
    for (let round = 0; round < ROUNDS; round++) answers.push(await wrk(4));
    if (answers.some((text) => text.includes('Non-2xx'))) throw new Error(`${what}: answers with errors\n${answers[0]}`);
    report.row(`${what}, 8 connections`, 'requests/s', answers.map((text) => Number(/Requests\/sec:\s+([\d.]+)/.exec(text)[1])), { best: 'most' });
    report.row(`${what}, 8 connections, p99`, 'ms', answers.map((text) => millis(/99%\s+([\d.]+)(us|ms|s)/.exec(text))));
  }
}

function millis([, number, unit]) {
  return Number(number) * { us: 0.001, ms: 1, s: 1000 }[unit];
}
