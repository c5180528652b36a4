import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser'
import { install, logIn, patience, uninstallKeepingData, url } from './visitor'

const name = `/e2e/hello-${Date.now()}`

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await logIn(browser)
})
afterAll(() => browser?.close())

/** The story that all the others extend: find it, install it, see it healthy, open it, remove it. */
it('installs hello-world with a changed option and removes it again', async () => {
  await page.getByRole('searchbox', { name: 'Search packages' }).fill('hello')
  await page.getByRole('link', { name: 'hello-world', exact: true }).click()
  await page.getByRole('link', { name: 'Install' }).click()

  await page.getByLabel('Name', { exact: true }).first().fill(name)
  const greeting = await changeFirstText(page)
  await install(page, name, page.getByRole('cell', { name: greeting }))

  const endpoint = await page.getByRole('list', { name: 'Endpoints' }).getByRole('link').first().getAttribute('href')
  const text = await fetch(endpoint ?? '').then((response) => response.text())
  expect(text).toContain(greeting)

  await page.getByRole('link', { name: 'Logs' }).click()
  await page.getByRole('log').locator('.i-log-line').first().waitFor()

  await uninstallKeepingData(page)
  await page.goto(`${url}/instances`)
  await page.getByRole('heading', { name: 'Instances' }).waitFor()
  await expect.poll(() => page.getByRole('link', { name }).count(), { timeout: patience }).toBe(0)
}, 400_000)

/** Changes the option whose text the page will show; the sample package calls it greeting, title or message. */
async function changeFirstText(on: Page): Promise<string> {
  const changed = `Hello from the story ${Date.now()}`
  await on.getByRole('textbox', { name: /greeting|title|message/i }).first().fill(changed)
  return changed
}
