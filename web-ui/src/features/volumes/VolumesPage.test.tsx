import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@mocks/openPage'

it('purges kept data against its typed name, and only kept data', async () => {
  const { user } = openPage('/volumes')

  await user.click(await screen.findByRole('button', { name: 'Purge old-db.hello-world.data.0' }))
  expect(screen.queryByRole('button', { name: 'Purge shop-db.postgresql.data.0' })).not.toBeInTheDocument()
  const purge = await screen.findByRole('button', { name: 'Purge the data' })
  expect(purge).toBeDisabled()
  await user.type(screen.getByRole('textbox', { name: /to confirm/ }), 'old-db.hello-world.data.0')
  await user.click(purge)

  await waitFor(() => expect(screen.queryByText('old-db.hello-world.data.0')).not.toBeInTheDocument())
})
