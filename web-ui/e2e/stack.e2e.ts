import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser'
import { logIn, url } from './visitor'

/** Three nodes join one after the other, on a machine that does other things too. */
const minutes = 60_000
const pictures = process.env.UNIVERSE_PICTURES

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await logIn(browser)
})
afterAll(() => browser?.close())

async function picture(name: string, of = page) {
  if (pictures) await of.screenshot({ path: `${pictures}/stack-${name}.png`, fullPage: true })
}

async function installForIt(provider: string, preset: string) {
  await page.getByRole('button', { name: `Install ${provider} for it` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: preset }).check()
  await dialog.getByRole('button', { name: 'Review the plan' }).click()
  await dialog.getByRole('button', { name: 'Install', exact: true }).waitFor()
  await picture(`plan-${provider}`)
  await dialog.getByRole('button', { name: 'Install', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

it('installs an application with the three brokers and three nodes that it needs, and shows 10,000 events', async () => {
  await page.goto(`${url}/packages/reactive-demo/install`)
  await installForIt('cassandra', 'Small')
  await installForIt('kafka', 'Small')
  await picture('form')
  await page.getByRole('button', { name: 'Review the plan' }).click()
  await page.getByRole('heading', { name: 'What happens' }).waitFor()
  await picture('plan')
  await page.getByRole('button', { name: 'Install', exact: true }).click()
  await page.getByRole('link', { name: 'Open /reactive-demo' }).click({ timeout: 15 * minutes })
  await page.getByText('healthy', { exact: true }).first().waitFor({ timeout: 5 * minutes })
  await picture('instance')

  const address = await page.getByRole('list', { name: 'Endpoints' }).getByRole('link').first().getAttribute('href')
  const demo = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await demo.goto(address ?? '')
  await expect.poll(() => demo.locator('#cassandra[data-state=up]').count(), { timeout: 2 * minutes }).toBe(1)
  await expect.poll(() => demo.locator('#kafka[data-state=up]').count(), { timeout: 2 * minutes }).toBe(1)
  await demo.getByLabel('How many').fill('1000')
  for (let sent = 1000; sent <= 10_000; sent += 1000) {
    await demo.getByRole('button', { name: 'Send' }).click()
    await expect.poll(async () => Number((await demo.locator('#total').innerText()).replace(/\D/g, '')), { timeout: 2 * minutes }).toBe(sent)
  }
  await picture('events', demo)

  await page.goto(`${url}/instances`)
  await page.getByRole('link', { name: '/kafka' }).first().click()
  await page.getByRole('link', { name: 'Uninstall' }).click()
  await picture('refused')
  expect(await page.getByText('/reactive-demo').count()).toBeGreaterThan(0)
}, 40 * minutes)
