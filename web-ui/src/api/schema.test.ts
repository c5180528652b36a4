// @vitest-environment node
import { readFile } from 'node:fs/promises'
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { expect, it } from 'vitest'

it('schema.gen.ts is what `npm run api` makes of openapi.json', async () => {
  const api = new URL('../../openapi.json', import.meta.url)
  const generated = COMMENT_HEADER + astToString(await openapiTS(api))
  const kept = await readFile(new URL('./schema.gen.ts', import.meta.url), 'utf8')

  expect(kept === generated, 'openapi.json has changed: run `npm run api` and look at what it means for the pages').toBe(true)
})
