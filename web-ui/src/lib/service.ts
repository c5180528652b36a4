import { isObject, type JsonObject } from './json'

/** What a package's service.json says to people; what is not as its schema wants it is left out. */
export interface Service {
  notes: Notes
  endpoints: { name: string; title: string; description: string; protocol: string; primary: boolean }[]
  volumes: { path: string; title: string; description: string; deletedWithInstance: boolean; snapshots: boolean }[]
  changelog: Change[]
  presets: Preset[]
  provides: Offer[]
  needs: Need[]
}

/** What a package wants to be bound to; `options` says what a binding answers, by pointer. */
export interface Need extends Offer {
  optional: boolean
  atLeast: string | null
  options: Record<string, string>
}

export interface Change {
  version: string
  date: string | null
  text: string
  breaking: boolean
}

export interface Preset {
  name: string
  title: string
  description: string
  options: JsonObject
}

interface Offer {
  name: string
  title: string
  kind: string
  description: string
}

const noteNames = ['preInstall', 'postInstall', 'preUpgrade', 'postUpgrade', 'preUninstall', 'postUninstall'] as const
export type Notes = Record<(typeof noteNames)[number], string | null>

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const texts = (value: unknown): Record<string, string> => (isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, text(entry)])) : {})
const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])

export function serviceOf(json: unknown): Service {
  const service = isObject(json) ? json : {}
  const notes = isObject(service.notes) ? service.notes : {}
  return {
    notes: Object.fromEntries(noteNames.map((name) => [name, text(notes[name]) || null])) as Notes, // one entry for each of its names
    endpoints: objects(service.endpoints).map((entry) => ({ ...named(entry), protocol: text(entry.protocol) || 'tcp', primary: entry.primary === true })),
    volumes: objects(service.volumes).map((entry) => ({
      path: text(entry.path),
      title: text(entry.title) || text(entry.path),
      description: text(entry.description),
      deletedWithInstance: entry.onUninstall === 'delete',
      snapshots: entry.snapshot !== 'never',
    })),
    changelog: objects(service.changelog).map((entry) => ({ version: text(entry.version), date: text(entry.date) || null, text: text(entry.text), breaking: entry.breaking === true })),
    presets: objects(service.presets).flatMap((entry) => (isObject(entry.options) ? [{ ...named(entry), options: entry.options }] : [])),
    provides: objects(service.provides).map((entry) => ({ ...named(entry), kind: text(entry.kind) })),
    needs: objects(service.needs).map((entry) => ({ ...named(entry), kind: text(entry.kind), optional: entry.optional === true, atLeast: text(entry.atLeast) || null, options: texts(entry.options) })),
  }
}

const named = (entry: JsonObject) => ({ name: text(entry.name), title: text(entry.title) || text(entry.name), description: text(entry.description) })

interface PlainNotes {
  service?: unknown
  preInstallNotes?: string | null
  postInstallNotes?: string | null
  postUninstallNotes?: string | null
}

/** What to tell users, and when; service.json takes the place of the plain notes. */
export function notesOf(details: PlainNotes): Notes {
  const { notes } = serviceOf(details.service)
  return {
    ...notes,
    preInstall: notes.preInstall ?? details.preInstallNotes ?? null,
    postInstall: notes.postInstall ?? details.postInstallNotes ?? null,
    postUninstall: notes.postUninstall ?? details.postUninstallNotes ?? null,
  }
}

/** Notes name the cluster network as every package knows it; here it may go by another name. */
export const onNetwork = (notes: string, network: string | undefined) =>
  network === undefined ? notes : notes.replace(/(--net(?:work)?[= ])dcos(?![\w.-])/g, (_, flag: string) => flag + network)
