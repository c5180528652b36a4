import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser'
import { install, logIn, patience, uninstallKeepingData, url } from './visitor'

const docker = async (...words: string[]) => (await promisify(execFile)('docker', words)).stdout.trim()
const name = `/e2e/db-${Date.now()}`
const password = `only-for-this-story-${Date.now()}`

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await logIn(browser)
})
afterAll(() => browser?.close())

/** Asks the database as its users do: from outside, over the endpoint that the page shows. */
async function sql(statement: string): Promise<string> {
  const outside = await page.getByRole('list', { name: 'Endpoints' }).getByText(/^127\.0\.0\.1:\d+$/).first().innerText()
  const port = outside.split(':').at(-1) ?? ''
  return docker('run', '--rm', '--network', 'host', '-e', `PGPASSWORD=${password}`, '--entrypoint', 'psql', 'universe/postgresql:15', '-qtA', '-h', '127.0.0.1', '-p', port, '-U', 'postgres', '-c', statement)
}

async function fillIn() {
  await page.goto(`${url}/packages/postgresql/install`)
  await page.getByLabel('Name', { exact: true }).first().fill(name)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByLabel('Connections').fill('42')
}

/** Every row of tasks that the page shows from now on, so that nothing is missed that stands there for a second only. */
const watchTasks = () =>
  page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seenTasks: seen })
    const look = () => {
      const row = document.querySelector<HTMLElement>('[aria-label="Tasks"] tbody tr')?.innerText.replace(/\s+/g, ' ') ?? 'no task'
      if (seen.at(-1) !== row) seen.push(row)
    }
    look()
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })

const seenTasks = () => page.evaluate(() => (window as unknown as { seenTasks: string[] }).seenTasks) // put there by watchTasks

it('tells the truth about a killed database, and keeps its data from one installation to the next', async () => {
  await fillIn()
  await install(page, name, page.getByRole('cell', { name: '42' }))
  expect(await sql('show max_connections')).toBe('42')
  await sql('create table note (text text)')
  await sql("insert into note values ('still here')")

  await watchTasks()
  await docker('kill', await docker('ps', '-q', '--filter', `label=universe.instance=${page.url().split('/').at(-1) ?? ''}`))
  await expect.poll(async () => (await seenTasks()).some((row) => /restarting.*exit code 137/.test(row)), { timeout: 30_000 }).toBe(true)
  await expect.poll(async () => (await seenTasks()).at(-1), { timeout: patience }).toMatch(/healthy 1 137/)
  expect(await page.getByText('healthy', { exact: true }).count()).toBeGreaterThan(1)
  expect(await sql('select text from note')).toBe('still here')

  await uninstallKeepingData(page)

  await fillIn()
  await page.getByRole('checkbox', { name: `Use the data of ${name}` }).check()
  await install(page, name, page.getByText('reuse'))
  expect(await sql('select text from note')).toBe('still here')

  await page.getByRole('link', { name: 'Uninstall' }).click()
  await page.getByRole('radio', { name: 'Delete the volumes' }).check()
  await page.getByRole('textbox', { name: /to confirm/ }).fill(name)
  await page.getByRole('button', { name: 'Uninstall and delete data' }).click()
  await page.getByText('succeeded', { exact: true }).waitFor({ timeout: patience })
}, 600_000)
