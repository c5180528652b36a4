import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

export const url = process.env.UNIVERSE_URL ?? 'http://127.0.0.1:8080'
/** How long an operation may take on a busy machine. */
export const patience = 120_000

/** A page of somebody who has just logged in as admin. */
export async function logIn(browser: Browser): Promise<Page> {
  const password = process.env.UNIVERSE_ADMIN_PASSWORD ?? ''
  expect(password, 'UNIVERSE_ADMIN_PASSWORD must hold the password of admin').not.toBe('')
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(30_000)
  await page.goto(url)
  await page.getByLabel('User name').fill('admin')
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByRole('searchbox', { name: 'Search packages' }).waitFor()
  return page
}

/** From the reviewed form over the plan to the page of a healthy instance. */
export async function install(page: Page, name: string, inPlan: Locator) {
  await page.getByRole('button', { name: 'Review the plan' }).click()
  await page.getByRole('heading', { name: 'What happens' }).waitFor()
  await inPlan.first().waitFor()
  await page.getByRole('button', { name: 'Install', exact: true }).click()
  await page.getByRole('link', { name: `Open ${name}` }).click({ timeout: patience })
  await page.getByRole('heading', { name }).waitFor()
  await page.getByText('healthy', { exact: true }).first().waitFor({ timeout: patience })
}

export async function uninstallKeepingData(page: Page) {
  await page.getByRole('link', { name: 'Uninstall' }).click()
  await page.getByRole('button', { name: 'Uninstall and keep data' }).click()
  await page.getByText('succeeded', { exact: true }).waitFor({ timeout: patience })
}
