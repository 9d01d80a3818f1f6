import { Button } from '#components/ui/button.tsx'
import type { Slot } from '#lib/domain/access.ts'
import type { ImportColumn } from '#lib/domain/import-columns.ts'
import type { DraftProps } from './columns-form.tsx'
import { type DraftGroup, usedGroups, whoseField } from './draft.ts'
import { Field, fieldProps } from './field.tsx'
import { fill } from './fill.ts'
import { follow } from './follow.ts'
import { foundIn } from './found-in.ts'
import { GroupFields } from './group-fields.tsx'

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
  const leaveRest = () =>
    change({
      groups: draft.groups.map(group => ({
        ...group,
        columns: group.columns.map(each => (each.whose === '' ? { ...each, whose: 'none' as const } : each)),
      })),
    })
  if (used.every(group => group.columns.length === 0)) return <p>{texts.noNumbers}</p>
  return (
    <div className="space-y-4">
      {used.map((group, index) =>
        group.columns.length === 0 ? null : (
          <fieldset key={group.columns[0]!.column} className="rounded-control border border-line p-4">
            <legend className="px-1 font-semibold">{group.label || group.columns[0]!.column}</legend>
            <GroupFields group={group} index={index} alter={alter} fixAt={fixAt} texts={texts} />
            <div className="mt-3 grid gap-4 sm:grid-cols-2">
              {group.columns.map(({ column, whose }) => {
                const at = whoseField(column)
                const found = foundIn(columns, column, texts.found, locale)
                return (
                  <Field
                    key={column}
                    at={at}
                    label={fill(texts.whose, { column })}
                    hint={found}
                    fix={fixAt(at)}
                  >
                    <select
                      {...fieldProps(at, fixAt(at), found)}
                      value={whose}
                      onChange={event =>
                        change({ groups: follow(draft.groups, column, event.target.value as typeof whose) })
                      }
                    >
                      <option value="">{texts.pick}</option>
                      <option value="A">{names.A}</option>
                      <option value="B">{names.B}</option>
                      <option value="none">{texts.leaveOut}</option>
                    </select>
                  </Field>
                )
              })}
            </div>
          </fieldset>
        ),
      )}
      {isOpen && <Button onClick={leaveRest}>{texts.leaveRest}</Button>}
    </div>
  )
}
