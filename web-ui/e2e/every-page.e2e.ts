import type { Server } from 'node:http'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeComplaints, openBrowser, settled } from './browser'
import { serve } from './site'

const instance = 'c0000000-0000-4000-8000-000000000003'
const repository = '0b6d1a52-0000-4000-8000-000000000002'

/** Every address of the site map, as it is in the mock world. */
const pages: Record<string, string> = {
  catalog: '/packages',
  package: '/packages/hello-world',
  'options of a package': '/packages/hello-world?tab=options',
  'versions of a package': '/packages/hello-world?tab=versions&shadowed=true&withdrawn=true',
  'problems of a package': '/packages/nginx?tab=problems',
  'package with long names': '/packages/a-package-with-a-really-very-long-name-that-somebody-thought-was-a-good-idea-at-the-time',
  install: '/packages/hello-world/install',
  'install with connections': '/packages/grafana/install',
  instances: '/instances',
  instance: `/instances/${instance}`,
  'changed by hand': '/instances/c0000000-0000-4000-8000-000000000002',
  logs: `/instances/${instance}/logs`,
  configuration: `/instances/${instance}/configuration`,
  revisions: '/instances/c0000000-0000-4000-8000-000000000002/revisions',
  snapshots: '/instances/c0000000-0000-4000-8000-000000000002/snapshots',
  'another version': '/instances/c0000000-0000-4000-8000-000000000002/upgrade?version=18.1-1',
  'change options': '/instances/c0000000-0000-4000-8000-000000000002/configure',
  scale: '/instances/c0000000-0000-4000-8000-000000000002/scale',
  clone: '/instances/c0000000-0000-4000-8000-000000000002/clone',
  'into a new instance': '/instances/c0000000-0000-4000-8000-000000000002/clone?snapshot=bb000000-0000-4000-8000-000000000001',
  'plan of a change': '/instances/c0000000-0000-4000-8000-000000000002/rollback/1',
  uninstall: `/instances/${instance}/uninstall`,
  operations: '/operations',
  'failed operation': '/operations/f0000000-0000-4000-8000-000000000001',
  volumes: '/volumes',
  repositories: '/repositories',
  repository: `/repositories/${repository}`,
  'index runs': `/repositories/${repository}/index-runs`,
  'problems of a repository': `/repositories/${repository}/problems`,
  'change a repository': `/repositories/${repository}/edit`,
  'add a repository': '/repositories/new',
  account: '/account',
  accounts: '/accounts',
  registries: '/registries',
  activity: '/activity?by=admin&from=2026-11-01',
  targets: '/targets',
  'empty catalog': '/packages?mock=empty',
  'catalog without its database': '/packages?mock=broken',
  'no instances': '/instances?mock=empty',
  'many instances': '/instances?mock=crowd',
  'instance of a lost target': '/instances/c0000000-0000-4000-8000-000000000001?mock=crowd',
  'waiting operation': '/operations/f0000000-0000-4000-8000-000000000003?mock=crowd',
  'lost target': '/targets?mock=crowd',
  nowhere: '/there/is/nothing/here',
}

let browser: Browser
let site: { url: string; server: Server }

beforeAll(async () => {
  site = await serve('target/mock')
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})

/** Where to put a picture of every page, for eyes; nowhere unless somebody asks. */
const album = process.env.UNIVERSE_PICTURES

async function look(context: BrowserContext, address: string, name: string, act?: (page: Page) => Promise<void>) {
  const page = await context.newPage()
  const noise: string[] = []
  page.on('pageerror', (error) => noise.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource')) noise.push(message.text())
  })
  await page.goto(site.url + address)
  await settled(page)
  if (act) {
    await act(page)
    await settled(page)
  }
  if (album) await page.screenshot({ path: `${album}/${name}.png`, fullPage: true })
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const complaints = await axeComplaints(page)
  await page.close()
  return { noise, sideways, complaints }
}

describe.each([
  { name: 'wide and light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const },
  { name: 'narrow and dark', viewport: { width: 320, height: 720 }, colorScheme: 'dark' as const },
])('$name', ({ name, viewport, colorScheme }) => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await browser.newContext({ viewport, colorScheme })
  })
  afterAll(() => context?.close())

  it.each(Object.entries(pages))('%s is accessible, fits and is quiet', async (title, address) => {
    expect(await look(context, address, `${name}, ${title}`)).toEqual({ noise: [], sideways: expect.toSatisfy((pixels: number) => pixels <= 0), complaints: [] })
  })

  it('a plan by way of another version is accessible, fits and is quiet', async () => {
    const seen = await look(context, pages['another version'] ?? '', `${name}, plan by way of another version`, async (page) => {
      await page.getByRole('button', { name: 'Review the plan' }).click()
      await page.getByRole('heading', { name: /^Change 2 of 2/ }).waitFor()
    })
    expect(seen).toEqual({ noise: [], sideways: expect.toSatisfy((pixels: number) => pixels <= 0), complaints: [] })
  })

  it('log in is accessible', async () => {
    const stranger = await browser.newContext({ viewport, colorScheme })
    const { complaints } = await look(stranger, '/packages?mock=logged-out', `${name}, log in`)
    await stranger.close()
    expect(complaints).toEqual([])
  })
})

it('installs a package by keyboard and mouse, and follows it to its instance', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${site.url}/packages/hello-world/install`)

  await page.getByRole('button', { name: 'Review the plan' }).click()
  await page.getByRole('alert').getByText('/security/password').waitFor()
  await page.getByLabel('Name', { exact: true }).first().fill('/greeting')
  await page.getByLabel('title').fill('Hello, cluster')
  await page.getByRole('button', { name: 'Generate password' }).click()
  await page.getByRole('button', { name: 'Review the plan' }).click()

  await page.getByRole('heading', { name: 'Install hello-world as /greeting' }).waitFor()
  await page.getByRole('button', { name: 'Install', exact: true }).click()
  await page.getByText('Done.').waitFor()
  await page.getByRole('link', { name: 'Open /greeting' }).click()
  await page.getByRole('heading', { name: '/greeting' }).waitFor()
  expect(await page.getByText('healthy').first().isVisible()).toBe(true)
  await context.close()
})
