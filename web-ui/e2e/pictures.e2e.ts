import { mkdir, stat } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, settled } from './browser'
import { serve } from './site'

const folder = '../docs/images'
const most = 200_000

/** The pictures of the README: `npm run pictures` takes them anew of the mock world. */
const pictures: Record<string, { address: string; colorScheme: 'light' | 'dark'; before?: (page: Page) => Promise<void> }> = {
  catalog: { address: '/packages', colorScheme: 'light' },
  plan: {
    address: '/packages/hello-world/install',
    colorScheme: 'light',
    before: async (page) => {
      await page.getByRole('button', { name: 'Generate password' }).click()
      await page.getByRole('textbox', { name: 'title' }).fill('Hello, cluster')
      await page.getByLabel('Name', { exact: true }).first().fill('/greeting')
      await page.getByRole('button', { name: 'Review the plan' }).click()
      await page.getByRole('heading', { name: 'What happens' }).waitFor()
    },
  },
  instances: { address: '/instances', colorScheme: 'dark' },
  instance: { address: '/instances/c0000000-0000-4000-8000-000000000002', colorScheme: 'light' },
}

let browser: Browser
let site: { url: string; server: Server }

beforeAll(async () => {
  site = await serve('target/mock')
  browser = await openBrowser()
  await mkdir(folder, { recursive: true })
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
})

it.each(Object.entries(pictures))('%s fits into the README', async (name, { address, colorScheme, before }) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme })
  await page.goto(site.url + address)
  await settled(page)
  await before?.(page)
  await settled(page)
  const path = `${folder}/${name}.png`
  await page.screenshot({ path })
  await page.close()
  expect((await stat(path)).size).toBeLessThan(most)
})
