import type { DraftGroup, Whose } from './draft.ts'

/** Says whose a column is; columns that begin or end alike and are not chosen yet follow. */
export function follow<Group extends DraftGroup>(
  groups: readonly Group[],
  column: string,
  whose: Whose,
): Group[] {
  const chosen = groups.flatMap(group => group.columns).find(each => each.column === column)
  const follows = (each: DraftGroup['columns'][number]) =>
    each.whose === '' && each.affix !== '' && each.affix === chosen?.affix
  return groups.map(group => ({
    ...group,
    columns: group.columns.map(each => (each.column === column || follows(each) ? { ...each, whose } : each)),
  }))
}

/** Leaves out every column of which nobody said whose it is. */
export function leaveRest<Group extends DraftGroup>(groups: readonly Group[]): Group[] {
  return groups.map(group => ({
    ...group,
    columns: group.columns.map(each => (each.whose === '' ? { ...each, whose: 'none' as const } : each)),
  }))
}
