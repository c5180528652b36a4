import type { Target } from '@/api/types'

export const local: Target = {
  id: 'd0000000-0000-4000-8000-000000000001', name: 'local', kind: 'docker', network: 'mock-dcos', reachable: true, problem: null, version: '20.10.24',
  nodes: [{ name: 'local', cpus: 4, memoryBytes: 8_200_000_000, reserved: { cpus: 0.6, memoryBytes: 900_000_000 } }],
  warnings: ['The engine is older than 24; everything used here works on it.'],
}

export const lost: Target = {
  ...local, reachable: false, warnings: [], nodes: [],
  problem: 'Docker did not answer at /var/run/docker.sock: connection refused. Start it with: systemctl start docker',
}
