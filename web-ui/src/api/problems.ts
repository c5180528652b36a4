import type { components } from './schema.gen'

export type ProblemDetail = components['schemas']['ProblemDetail']

const members = new Set(['type', 'title', 'status', 'detail', 'instance'])

/** A refusal of the server, with everything it said about it (RFC 9457). */
export class ProblemError extends Error {
  readonly problem: ProblemDetail

  constructor(problem: ProblemDetail) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }

  get status() {
    return this.problem.status
  }

  /** `name-taken` of `/problems/name-taken`. */
  get kind() {
    return (this.problem.type ?? '').replace(/^.*\/problems\//, '')
  }

  /** What the server knows beyond title and detail. */
  get facts(): [string, unknown][] {
    return Object.entries(this.problem).filter(([name]) => !members.has(name))
  }
}

/** No answer at all: the server is away or the network is. */
export class Unreachable extends Error {
  constructor() {
    super('The server does not answer. It may be restarting, or the connection is gone.')
    this.name = 'Unreachable'
  }
}

export function problemOf(body: unknown, response: Response): ProblemError {
  if (typeof body === 'object' && body !== null && 'title' in body) {
    // The server's answer to an error is a problem detail whenever it has a title.
    return new ProblemError({ status: response.status, ...body } as ProblemDetail)
  }
  return new ProblemError({
    type: 'about:blank',
    title: response.status >= 500 ? 'The server failed' : 'The request was refused',
    status: response.status,
    detail: `The answer was HTTP ${response.status} without an explanation.`,
  })
}
