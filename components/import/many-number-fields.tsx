import { Button } from '#components/ui/button.tsx'
import { ChoiceField } from './choice-field.tsx'
import { Field, fieldProps } from './field.tsx'
import { fill } from './fill.ts'
import { follow, leaveRest } from './follow.ts'
import { GroupFields } from './group-fields.tsx'
import { type ManyGroup, type MeasureChoice, usedManyGroups } from './many-draft.ts'
import type { ManyProps } from './many-form.tsx'
import { WhoseFields } from './whose-fields.tsx'

/** What is measured, one box each: a measure or a scale of one's own, its day, and whose each of its columns is. */
export function ManyNumberFields({
  draft,
  change,
  fixAt,
  texts,
  columns,
  measures,
  locale,
}: ManyProps & { measures: readonly MeasureChoice[]; locale: string }) {
  const used = usedManyGroups(draft)
  const isOpen = used.some(group => group.columns.some(each => each.whose === ''))
  const alter = (index: number, changed: Partial<ManyGroup>) =>
    change({ groups: draft.groups.map((group, at) => (at === index ? { ...group, ...changed } : group)) })
  const partners =
    draft.partnerColumn === ''
      ? [
          { value: 'A', label: texts.first },
          { value: 'B', label: texts.second },
        ]
      : [{ value: 'A', label: texts.rowPartner }]
  if (used.every(group => group.columns.length === 0)) return <p>{texts.noNumbers}</p>
  return (
    <div className="space-y-4">
      {used.map((group, index) =>
        group.columns.length === 0 ? null : (
          <fieldset key={group.columns[0]!.column} className="rounded-control border border-line p-4">
            <legend className="px-1 font-semibold">{group.label || group.columns[0]!.column}</legend>
            <div className="grid gap-4 sm:grid-cols-2">
              <ChoiceField
                at={`measure-${index}`}
                label={texts.measure}
                hint={rangeOf(group, measures, texts.measureRange)}
                empty={texts.ownScale}
                value={group.measure}
                options={measures.map(each => ({ value: each.name, label: each.title }))}
                onChange={measure => alter(index, { measure })}
              />
              {draft.dayKind === 'fixed' && (
                <Field at={`day-${index}`} label={texts.groupDay} fix={fixAt(`day-${index}`)}>
                  <input
                    {...fieldProps(`day-${index}`, fixAt(`day-${index}`))}
                    type="date"
                    value={group.day}
                    onChange={event => alter(index, { day: event.target.value })}
                  />
                </Field>
              )}
            </div>
            {group.measure === '' && (
              <div className="mt-3">
                <GroupFields group={group} index={index} alter={alter} fixAt={fixAt} texts={texts} />
              </div>
            )}
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

function rangeOf({ measure }: ManyGroup, measures: readonly MeasureChoice[], text: string) {
  const known = measures.find(each => each.name === measure)
  return known && fill(text, { low: known.low, high: known.high })
}
