import type { PackageSummary, VersionDetails, VersionSummary } from '@/api/types'
import { samples, communityRepository } from './repositories'

export const longName = 'a-package-with-a-really-very-long-name-that-somebody-thought-was-a-good-idea-at-the-time'

const names: [name: string, version: string, description: string, tags: string[], featured?: boolean][] = [
  ['hello-world', '1.2.0', 'A page that shows its own environment, version and options.', ['demo', 'web'], true],
  ['nginx', '1.22.1', 'A small and fast web server and reverse proxy for static sites.', ['web', 'proxy'], true],
  ['postgresql', '15.8-2', 'The relational database, with its data on a persistent volume.', ['database', 'sql', 'stateful'], true],
  ['redis', '7.0.15', 'In-memory data structures with persistence; used as cache, queue and store.', ['database', 'cache', 'stateful'], true],
  ['kafka', '4.3.1', 'A replicated, partitioned log for streams of events.', ['messaging', 'stateful']],
  ['cassandra', '5.0.9', 'A wide-column database that grows by adding nodes and has no single point of failure.', ['database', 'stateful']],
  ['grafana', '11.2.0', 'Dashboards and alerts over your metrics.', ['monitoring']],
  ['prometheus', '2.54.1', 'Collects and stores metrics and evaluates alerting rules.', ['monitoring', 'stateful']],
  ['rabbitmq', '3.13.7', 'A message broker that speaks AMQP.', ['messaging', 'stateful']],
  ['gitea', '1.22.3', 'A painless Git service of your own.', ['developer-tools', 'stateful']],
  ['memcached', '1.6.31', 'A plain in-memory cache.', ['cache']],
  ['minio-gateway', '2024.1', 'Object storage with an S3 interface.', ['storage', 'stateful']],
  ['spark-history', '3.5.2', 'A page over finished Spark jobs. Needs a scheduler of its own, which this server does not offer yet.', ['analytics']],
  [longName, '2026.11.22-very-long-version-0123456789', 'Its name and its description test whether the page keeps its shape when authors are generous with words, and even withoneverylongwordwithoutanyspaceinside.', ['test', 'extraordinarily-long-tag-name-for-one-card', 'c', 'd', 'e']],
]

export const versionsOf = (name: string): VersionSummary[] => {
  const version = names.find(([known]) => known === name)?.[1] ?? '1.0.0'
  const base = { repository: { id: samples.id, name: samples.name }, packagingVersion: '4.0', withdrawn: false, shadowed: false }
  const many = name === longName ? Array.from({ length: 40 }, (_, place): VersionSummary => ({ ...base, version: `2026.${40 - place}.0`, release: 100 + place, updatedAt: new Date(Date.parse('2026-11-01T09:12:00Z') - place * 86_400_000).toISOString(), commit: null })) : []
  return [
    { ...base, version, release: 3, updatedAt: '2026-11-20T09:12:00Z', commit: 'f3c1a9be77d0c1f2a3b4c5d6e7f8091a2b3c4d5e' },
    { ...base, version, release: 2, shadowed: true, updatedAt: '2026-10-02T15:40:00Z', commit: '0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f60718293' },
    { ...base, version: '1.1.0', release: 1, updatedAt: '2026-08-14T08:00:00Z', commit: '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b' },
    { ...base, version: '1.0.0', release: 0, withdrawn: true, updatedAt: '2026-05-01T08:00:00Z', commit: '11aa22bb33cc44dd55ee66ff7788990011223344', repository: { id: communityRepository.id, name: communityRepository.name } },
    ...many,
  ]
}

export const packages: PackageSummary[] = names.map(([name, version, description, tags, featured = false], place) => ({
  name,
  version,
  release: 3,
  description,
  tags,
  featured,
  framework: name === 'spark-history',
  iconUrl: name === 'gitea' ? '/api/v1/icons/gone' : place < 4 || place % 3 === 0 ? `/api/v1/icons/${name}` : null,
  repository: place < 4 ? { id: samples.id, name: samples.name } : { id: communityRepository.id, name: communityRepository.name },
  versions: 3,
  updatedAt: new Date(Date.parse('2026-11-22T10:00:00Z') - place * 37 * 3_600_000).toISOString(),
  installable: name !== 'spark-history',
  needsOptions: name === 'hello-world',
  notInstallableReason: name === 'spark-history' ? 'It asks for a framework scheduler.' : null,
}))

const schema = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  properties: {
    service: {
      type: 'object',
      description: 'Name and size of the service.',
      properties: {
        name: { type: 'string', title: 'Name', description: 'The name of this service in the cluster.', default: '/hello-world' },
        instances: { type: 'integer', description: 'How many copies run.', minimum: 1, maximum: 20, default: 1 },
        cpus: { type: 'number', description: 'CPU shares of each copy.', minimum: 0.01, default: 0.1 },
        mem: { type: 'number', description: 'Memory of each copy in MiB.', minimum: 16, default: 64 },
      },
      required: ['name', 'instances', 'cpus', 'mem'],
    },
    page: {
      type: 'object',
      description: 'What visitors see.',
      properties: {
        title: { type: 'string', description: 'The heading of the page.', default: 'Hello, world', minLength: 1, maxLength: 80 },
        theme: { type: 'string', description: 'The colours of the page.', enum: ['light', 'dark', 'auto'], default: 'auto' },
        'show-environment': { type: 'boolean', description: 'Whether the page lists its environment variables.', default: true },
        visitors: { type: 'array', description: 'Who is greeted by name.', items: { type: 'string' }, default: ['Ada', 'Grace'] },
        proxy: {
          type: 'object',
          description: 'Where the page stands behind another server.',
          properties: {
            enabled: { type: 'boolean', default: false },
            'base-path': { type: 'string', description: 'The path it is reached under.', pattern: '^/', default: '/' },
          },
        },
      },
      required: ['title'],
    },
    security: {
      type: 'object',
      description: 'Who may look.',
      properties: {
        user: { type: 'string', description: 'Visitors log in with this name.', default: 'guest' },
        password: { type: 'string', description: 'And with this password. At least eight letters.', minLength: 8, format: 'password' },
      },
      required: ['password'],
    },
  },
}

const defaults = {
  service: { name: '/hello-world', instances: 1, cpus: 0.1, mem: 64 },
  page: { title: 'Hello, world', theme: 'auto', 'show-environment': true, visitors: ['Ada', 'Grace'], proxy: { enabled: false, 'base-path': '/' } },
  security: { user: 'guest' },
}

const connected: Record<string, object> = {
  postgresql: { provides: [{ name: 'postgresql', kind: 'postgresql' }] },
  grafana: {
    needs: [
      { name: 'database', title: 'Database', kind: 'postgresql', atLeast: '15', description: 'Where dashboards are kept.', options: { '/security/user': '${user}', '/security/password': '${password}' } },
      { name: 'cache', title: 'Cache', kind: 'redis', optional: true, description: 'Makes it **faster**.', options: { '/page/title': '${address}' } },
    ],
  },
}

export function versionDetails(name: string, version: string): VersionDetails | null {
  const summary = packages.find((entry) => entry.name === name)
  if (!summary) return null
  return {
    name,
    installable: summary.installable,
    needsOptions: summary.needsOptions,
    notInstallableReason: summary.notInstallableReason,
    version,
    release: 3,
    description: `${summary.description}\n\nIt is **small**, starts in a second and shows

- the *environment* it was given,
- its version and options,
- links such as [its source](https://example.org/source).`,
    maintainer: 'samples@example.org',
    tags: summary.tags,
    website: 'https://example.org/hello',
    scm: 'https://example.org/hello.git',
    licenses: [{ name: 'Apache License 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' }],
    preInstallNotes: 'Needs **64 MiB** of memory and one free port.',
    postInstallNotes: 'Open the endpoint `web` to see the page.',
    postUninstallNotes: 'Nothing is left behind.',
    framework: summary.framework,
    featured: summary.featured,
    screenshots: [],
    iconUrl: summary.iconUrl,
    repository: summary.repository,
    commit: 'f3c1a9be77d0c1f2a3b4c5d6e7f8091a2b3c4d5e',
    packagingVersion: '4.0',
    minDcosReleaseVersion: '1.9',
    upgradesFrom: ['1.1.0'],
    downgradesTo: ['*'],
    hasTemplate: summary.installable,
    optionsSchema: name === 'memcached' ? null : schema,
    defaults: name === 'memcached' ? {} : defaults,
    secretPointers: ['/security/password'],
    service: {
      ...connected[name],
      endpoints: [{ name: 'web', title: 'Web page', port: 'web', protocol: 'http', path: '/', primary: true, description: 'What visitors see.' }],
      volumes: [{ path: 'data', title: 'The guest book', description: 'Who was here.', onUninstall: 'keep' }],
      presets: [
        { name: 'small', title: 'Small', description: 'For trying it out.', options: { service: { instances: 1, cpus: 0.05, mem: 32 } } },
        { name: 'production', title: 'Production', description: 'Three copies with room to breathe.', options: { service: { instances: 3, cpus: 0.5, mem: 256 }, page: { theme: 'light' } } },
      ],
      notes: { preUpgrade: 'Keep the page open: it says when it has been replaced.' },
      changelog: [
        { version: '1.2.0', date: '2026-11-20', text: 'A password is asked for, so that not everybody reads your environment.', breaking: true },
        { version: '1.1.0', date: '2026-08-14', text: 'Visitors are greeted by name.' },
        { version: '1.0.1', text: 'Starts faster.' },
        { version: '1.0.0', text: 'The first version.' },
      ],
    },
    problems:
      name === 'nginx'
        ? [{ rule: 'options.default-type', severity: 'warning', file: 'config.json', pointer: '/properties/nginx/properties/port/default', line: 24, column: 20, message: 'The default "80" is text, the type says integer.', expected: 'a number: 80', package: 'nginx', release: 3 }]
        : [],
    allowedActions: summary.installable ? ['install'] : [],
  }
}

export const template = (name: string) => `{
  "id": "{{service.name}}",
  "instances": {{service.instances}},
  "cpus": {{service.cpus}},
  "mem": {{service.mem}},
  "container": {
    "type": "DOCKER",
    "docker": { "image": "{{resource.assets.container.docker.${name}}}" }
  }{{#page.show-environment}},
  "env": { "SHOW_ENVIRONMENT": "true" }{{/page.show-environment}}
}
`
