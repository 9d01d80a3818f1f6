import type { Identity } from './rls-identities.ts'

/** Who may do what to one row; whoever is not listed is refused. An empty list refuses everybody. */
export type Expectation = {
  readonly row: string
  readonly select: readonly Identity[]
  readonly insert: readonly Identity[]
  readonly update: readonly Identity[]
  readonly delete: readonly Identity[]
}

export const row = (
  name: string,
  select: readonly Identity[],
  insert: readonly Identity[],
  update: readonly Identity[],
  remove: readonly Identity[] = [],
): Expectation => ({ row: name, select, insert, update, delete: remove })
