export type { NewAccount, PlanRequest, Policy, RepositoryChange, Token } from '@/api/types'
export type { ProblemDetail } from '@/api/problems'
