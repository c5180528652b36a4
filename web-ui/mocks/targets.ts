import type { ForeignContainer, Target } from '@/api/types'

export const local: Target = {
  id: 'd0000000-0000-4000-8000-000000000001', name: 'local', kind: 'docker', network: 'mock-dcos', reachable: true, problem: null, version: '20.10.24',
  nodes: [{ name: 'local', cpus: 4, memoryBytes: 8_200_000_000, reserved: { cpus: 0.6, memoryBytes: 900_000_000 } }],
  warnings: ['The engine is older than 24; everything used here works on it.'],
}

export const lost: Target = {
  ...local, reachable: false, warnings: [], nodes: [],
  problem: 'Docker did not answer at /var/run/docker.sock: connection refused. Start it with: systemctl start docker',
}

const guest = (name: string, image: string, rest: Partial<ForeignContainer> = {}): ForeignContainer => ({
  id: `${name}-0123456789ab`, name, image, running: true, attached: false, names: [], obstacle: null, allowedActions: ['attach'], ...rest,
})

export const containers = (): ForeignContainer[] => [
  guest('shop', 'acme/shop:4.2', { attached: true, names: ['shop.example'], allowedActions: ['attach', 'detach'] }),
  guest('nightly-report', 'acme/reports:latest', { running: false }),
  guest('node-exporter', 'prom/node-exporter:v1.8', { obstacle: 'uses the network of its node, and can be on no other; it reaches instances by their published ports', allowedActions: [] }),
]

/** More than fit on a screen, with names as long as engines allow. */
export const manyContainers = (): ForeignContainer[] => [
  ...containers(),
  ...Array.from({ length: 12 }, (_, number) => guest(`a-project-with-a-long-name-in-the-compose-file-its-service-and-a-number-${number}`, `registry.internal.example.org:5000/department-of-something/an-image-with-a-long-name:2026.11.${number}`)),
]
