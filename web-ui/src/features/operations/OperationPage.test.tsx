import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'

it('shows why an operation failed and what its task said last', async () => {
  openPage('/operations/f0000000-0000-4000-8000-000000000001')

  expect(await screen.findByRole('alert')).toHaveTextContent('The task never became healthy')
  expect(screen.getByRole('heading', { name: 'Evidence: events.kafka.0.r1' })).toBeVisible()
  expect(screen.getByRole('group', { name: 'Last log lines' })).toHaveTextContent('ERROR Exiting: no space left on device')
  expect(screen.getByText('backing off')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Download evidence' })).toHaveAttribute(
    'href',
    '/api/v1/operations/f0000000-0000-4000-8000-000000000001/evidence',
  )
})
