import { setupServer } from 'msw/node'

/** The mock server of component tests; each test gives it the handlers of its own world. */
export const server = setupServer()
