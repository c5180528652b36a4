import { expect, it } from 'vitest'
import { notesOf, onNetwork, serviceOf } from './service'

it('reads what an author wrote and passes over what is not as it should be', () => {
  const service = serviceOf({
    endpoints: [{ name: 'http', port: 0, protocol: 'http', primary: true }, 'nonsense'],
    volumes: [{ path: 'data', title: 'Rows', onUninstall: 'delete', snapshot: 'never' }],
    changelog: [{ version: '2', text: 'New', breaking: true }],
    presets: [{ name: 'small', options: { a: 1 } }, { name: 'empty' }],
    notes: { preUpgrade: 'Read this', postInstall: 7 },
  })

  expect(service.endpoints).toEqual([{ name: 'http', title: 'http', description: '', protocol: 'http', primary: true }])
  expect(service.volumes).toEqual([{ path: 'data', title: 'Rows', description: '', deletedWithInstance: true, snapshots: false }])
  expect(service.changelog).toEqual([{ version: '2', date: null, text: 'New', breaking: true }])
  expect(service.presets.map(({ name }) => name)).toEqual(['small'])
  expect(service.notes).toMatchObject({ preUpgrade: 'Read this', postInstall: null })
})

it('is empty without a service.json', () => {
  expect(serviceOf(null)).toEqual(serviceOf({}))
})

it('prefers the notes of service.json to the plain ones', () => {
  const notes = notesOf({ service: { notes: { preInstall: 'new' } }, preInstallNotes: 'old', postInstallNotes: 'plain' })

  expect(notes).toMatchObject({ preInstall: 'new', postInstall: 'plain', postUninstall: null })
})

it('names the network of this installation in commands, and nothing else', () => {
  expect(onNetwork('`docker run --network dcos x` and `--net=dcos`, not --network dcos-2 or dcos', 'blue-dcos')).toBe(
    '`docker run --network blue-dcos x` and `--net=blue-dcos`, not --network dcos-2 or dcos',
  )
  expect(onNetwork('--network dcos', undefined)).toBe('--network dcos')
})
