// Saves a volume of redis that was filled with files, and packs the same folder by hand, in turns.
import { execFileSync } from 'node:child_process';
import { accessSync, rmSync } from 'node:fs';
import { carryOut, ended } from './api.mjs';

const ROUNDS = 5;
const NAME = '/bench-snapshots';
const FILES = 'cp -r /usr /data/files 2>/dev/null; head -c 100000000 /dev/urandom > /data/noise; du -sm /data | cut -f 1';

export async function snapshots(api, folder, report) {
  const repository = (await api.get('/repositories')).items.find((each) => each.name === 'samples').id;
  await carryOut(api, { kind: 'install', package: 'redis', repository, name: NAME });
  const instance = (await api.get('/instances')).items.find((item) => item.name === NAME).id;
  const volume = (await api.get('/volumes?state=in-use')).items.find((item) => item.owner.instanceId === instance).name;
  const container = docker('ps', '-q', '--filter', `label=universe.instance=${instance}`);
  const megabytes = Number(docker('exec', '-u', '0', container, 'sh', '-c', FILES));
  const mountpoint = docker('volume', 'inspect', '-f', '{{.Mountpoint}}', volume);
  accessSync(mountpoint);
  const ours = [], byHand = [];
  for (let round = 0; round < ROUNDS; round++) {
    byHand.push(megabytes / packed(mountpoint, `${folder}/by-hand.tar.zst`));
    const { operation } = await api.post(`/instances/${instance}/snapshots`, { whileRunning: true });
    const step = (await ended(api, operation)).steps.find((each) => each.title.startsWith('Save '));
    ours.push(megabytes / ((Date.parse(step.endedAt) - Date.parse(step.startedAt)) / 1000));
    const [{ id }] = (await api.get(`/instances/${instance}/snapshots`)).items;
    await api.delete(`/snapshots/${id}`);
  }
  await carryOut(api, { kind: 'uninstall', instance, volumes: 'delete' });
  report.row(`tar | zstd of ${megabytes} MB, synced`, 'MB/s', byHand, { best: 'most' });
  report.row('snapshot of the same volume', 'MB/s', ours, { best: 'most' });
  report.row('which is of tar | zstd', '%', ours.map((speed, round) => (100 * speed) / byHand[round]), { best: 'most', atLeast: 70 });
}

function docker(...words) {
  return execFileSync('docker', words, { encoding: 'utf8' }).trim();
}

function packed(folder, file) {
  const begin = performance.now();
  execFileSync('sh', ['-c', 'tar -C "$0" -cf - . | zstd -3 -q -f -o "$1" && sync "$1"', folder, file]);
  const took = (performance.now() - begin) / 1000;
  rmSync(file);
  return took;
}
