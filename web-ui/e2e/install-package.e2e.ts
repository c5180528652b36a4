import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser'

const url = process.env.UNIVERSE_URL ?? 'http://127.0.0.1:8080'
const password = process.env.UNIVERSE_ADMIN_PASSWORD ?? ''
const name = `/e2e/hello-${Date.now()}`
const patience = 120_000

let browser: Browser
let page: Page

beforeAll(async () => {
  expect(password, 'UNIVERSE_ADMIN_PASSWORD must hold the password of admin').not.toBe('')
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(30_000)
})
afterAll(() => browser?.close())

/** The story that all the others extend: find it, install it, see it healthy, open it, remove it. */
it('installs hello-world with a changed option and removes it again', async () => {
  await page.goto(url)
  await page.getByLabel('User name').fill('admin')
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()

  await page.getByRole('searchbox', { name: 'Search packages' }).fill('hello')
  await page.getByRole('link', { name: 'hello-world', exact: true }).click()
  await page.getByRole('link', { name: 'Install' }).click()

  await page.getByLabel('Name', { exact: true }).first().fill(name)
  const greeting = await changeFirstText(page)
  await page.getByRole('button', { name: 'Review the plan' }).click()
  await page.getByRole('heading', { name: 'What happens' }).waitFor()
  await page.getByRole('cell', { name: greeting }).first().waitFor()
  await page.getByRole('button', { name: 'Install', exact: true }).click()

  await page.getByRole('link', { name: `Open ${name}` }).click({ timeout: patience })
  await page.getByRole('heading', { name }).waitFor()
  await page.getByText('healthy', { exact: true }).first().waitFor({ timeout: patience })

  const endpoint = await page.getByRole('list', { name: 'Endpoints' }).getByRole('link').first().getAttribute('href')
  const text = await fetch(endpoint ?? '').then((response) => response.text())
  expect(text).toContain(greeting)

  await page.getByRole('link', { name: 'Logs' }).click()
  await page.getByRole('log').locator('.i-log-line').first().waitFor()

  await page.getByRole('link', { name: 'Uninstall' }).click()
  await page.getByRole('button', { name: 'Uninstall and keep data' }).click()
  await page.getByText('succeeded', { exact: true }).waitFor({ timeout: patience })
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
