export type { NewRepository, PlanRequest } from '@/api/types'
export type { ProblemDetail } from '@/api/problems'
