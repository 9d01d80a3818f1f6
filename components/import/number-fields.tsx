import { Button } from '#components/ui/button.tsx'
import type { Slot } from '#lib/domain/access.ts'
import type { ImportColumn } from '#lib/domain/import-columns.ts'
import type { DraftProps } from './columns-form.tsx'
import { type DraftGroup, usedGroups } from './draft.ts'
import { follow, leaveRest } from './follow.ts'
import { GroupFields } from './group-fields.tsx'
import { WhoseFields } from './whose-fields.tsx'

/** What is measured, one box each: its name, range and direction, and whose each of its columns is. */
export function NumberFields({
  draft,
  change,
  fixAt,
  texts,
  locale,
  columns,
  names,
}: DraftProps & { columns: readonly ImportColumn[]; names: Readonly<Record<Slot, string>> }) {
  const used = usedGroups(draft)
  const isOpen = used.some(group => group.columns.some(each => each.whose === ''))
  const alter = (index: number, changed: Partial<DraftGroup>) =>
    change({ groups: draft.groups.map((group, at) => (at === index ? { ...group, ...changed } : group)) })
  const partners = [
    { value: 'A', label: names.A },
    { value: 'B', label: names.B },
  ]
  if (used.every(group => group.columns.length === 0)) return <p>{texts.noNumbers}</p>
  return (
    <div className="space-y-4">
      {used.map((group, index) =>
        group.columns.length === 0 ? null : (
          <fieldset key={group.columns[0]!.column} className="rounded-control border border-line p-4">
            <legend className="px-1 font-semibold">{group.label || group.columns[0]!.column}</legend>
            <GroupFields group={group} index={index} alter={alter} fixAt={fixAt} texts={texts} />
            <WhoseFields
              group={group}
              columns={columns}
              partners={partners}
              fixAt={fixAt}
              texts={texts}
              locale={locale}
              onChange={(column, whose) => change({ groups: follow(draft.groups, column, whose) })}
            />
          </fieldset>
        ),
      )}
      {isOpen && (
        <Button onClick={() => change({ groups: leaveRest(draft.groups) })}>{texts.leaveRest}</Button>
      )}
    </div>
  )
}
