import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'

const row = async (name: string) => within(await screen.findByRole('row', { name: new RegExp(name) }))

it('tells how a new container joins the cluster network', async () => {
  openPage('/targets')

  expect(await screen.findByText('docker run --network mock-dcos your/app')).toBeInTheDocument()
})

it('attaches a container under names, and tells at their field what was refused', async () => {
  const { user } = openPage('/targets')

  await user.click(await screen.findByRole('button', { name: 'Attach nightly-report' }))
  await user.type(screen.getByRole('textbox', { name: 'Names' }), 'kafka')
  await user.click(screen.getByRole('button', { name: 'Attach' }))
  expect(await screen.findByText(/belongs to task kafka.kafka.0.r1/)).toBeInTheDocument()
  await user.clear(screen.getByRole('textbox', { name: 'Names' }))
  await user.type(screen.getByRole('textbox', { name: 'Names' }), 'reports, reports.example')
  await user.click(screen.getByRole('button', { name: 'Attach' }))

  expect(await (await row('nightly-report')).findByText('also as reports, reports.example')).toBeInTheDocument()
})

it('detaches one once that is confirmed, and offers nothing for what cannot be moved', async () => {
  const { user } = openPage('/targets')

  await user.click(await screen.findByRole('button', { name: 'Detach shop' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Detach' }))

  expect(await (await row('acme/shop')).findByText('not on it')).toBeInTheDocument()
  expect((await row('node-exporter')).getByText(/uses the network of its node/)).toBeInTheDocument()
  expect((await row('node-exporter')).queryByRole('button')).toBeNull()
})
