import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'
import { versionDetails } from '@mocks/packages'
import { server } from '@mocks/server'

it('tells what service.json says to those who think of installing', async () => {
  openPage('/packages/hello-world')

  expect(await screen.findByRole('heading', { name: 'What changed' })).toBeVisible()
  expect(screen.getByText('The guest book')).toBeVisible()
  expect(screen.getByText('kept on uninstall')).toBeVisible()
  expect(screen.getByText('Some questions have no default.')).toBeVisible()
})

it('says why a version cannot be installed here', async () => {
  openPage('/packages/spark-history')

  expect(await screen.findByText('This version cannot be installed here')).toBeVisible()
  expect(screen.getByText('It asks for a framework scheduler.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Install' })).not.toBeInTheDocument()
})

it('does not blame the package where the account may not install', async () => {
  openPage('/packages/nginx')
  server.use(http.get('*/api/v1/packages/:name/versions/:version', () => HttpResponse.json({ ...versionDetails('nginx', '1.22.1'), allowedActions: [] })))

  expect(await screen.findByText(/Your account may look at packages/)).toBeVisible()
  expect(screen.queryByText('This version cannot be installed here')).not.toBeInTheDocument()
})
