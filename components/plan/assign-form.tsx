'use client'
import { useState } from 'react'
import { DateField } from '#components/form/date-field.tsx'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { LongTextField } from '#components/form/long-text-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import type { Slot } from '#lib/domain/access.ts'
import { minutesPerWeek } from '#lib/domain/burden.ts'
import type { Schedule } from '#lib/domain/schedule.ts'
import { AssignBurden } from './assign-burden.tsx'
import { WeekdayField } from './weekday-field.tsx'

type Kind = Schedule['kind']
type ForSlot = 'both' | Slot
type NoteName = 'why' | 'whenWhere' | 'smallest' | 'obstacle'

const noteNames: readonly NoteName[] = ['why', 'whenWhere', 'smallest', 'obstacle']

export type AssignStrings = {
  howOften: string
  kinds: Readonly<Record<Kind, { label: string; note: string }>>
  days: string
  day: string
  daysRequired: string
  date: string
  startsOn: string
  endsOn: string
  endsHint: string
  who: string
  forSlots: Readonly<Record<ForSlot, string>>
  /** What stands beside notes that this person, or both, will read. */
  notesLead: Readonly<Record<ForSlot, string>>
  notes: Readonly<Record<NoteName, { label: string; hint: string }>>
  optional: string
  required: string
  submit: string
  burden: string
  /** "{minutes} of them for this" with # for the number. */
  minutes: string
  /** What a theme says in place of how often; null otherwise. */
  fixedRhythm: string | null
  /** What an exercise for both says in place of for whom; null otherwise. */
  fixedWho: string | null
}

/** Tailors one exercise and assigns it; afterwards the plan, with a way back. */
export function AssignForm({
  coupleId,
  slug,
  minutes,
  kinds,
  today,
  weekday,
  weekdays,
  names,
  minutesNow,
  then,
  strings,
  formStrings,
  messages,
}: {
  coupleId: string
  slug: string
  minutes: number
  /** What suits the exercise, the suggested one first. */
  kinds: readonly Kind[]
  /** Today in the couple's zone, and its weekday, 1 Monday … 7 Sunday. */
  today: string
  weekday: number
  weekdays: readonly { value: number; label: string }[]
  names: Record<Slot, string>
  /** Minutes of a usual week before this one. */
  minutesNow: Record<Slot, number>
  /** The plan's address; what was made is added to it. */
  then: string
  strings: AssignStrings
  formStrings: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  const [kind, setKind] = useState<Kind>(kinds[0]!)
  const [forSlot, setForSlot] = useState<ForSlot>('both')
  const [days, setDays] = useState<readonly number[]>([weekday])
  const schedule = scheduleOf(kind, days, today)

  return (
    <Form
      action="/api/assignments"
      messages={messages}
      strings={formStrings}
      defaultValues={{
        startsOn: today,
        endsOn: '',
        on: today,
        why: '',
        whenWhere: '',
        smallest: '',
        obstacle: '',
      }}
      toBody={({ startsOn, endsOn, on, ...notes }) => ({
        coupleId,
        slug,
        schedule: scheduleOf(kind, days, kind === 'monthly' ? startsOn : on),
        startsOn: kind === 'once' ? on : startsOn,
        endsOn: endsOn && kind !== 'once' && kind !== 'theme-week' ? endsOn : null,
        forSlot,
        notes,
      })}
      onDone={made => location.assign(`${then}?assigned=${(made as { id: string }).id}`)}
    >
      {strings.fixedRhythm ? (
        <p className="text-ink-soft">{strings.fixedRhythm}</p>
      ) : (
        <ChoiceCards
          legend={strings.howOften}
          value={kind}
          onChoose={setKind}
          options={kinds.map(value => ({ value, ...strings.kinds[value] }))}
        />
      )}
      {(kind === 'weekdays' || kind === 'weekly') && (
        <WeekdayField
          legend={kind === 'weekly' ? strings.day : strings.days}
          single={kind === 'weekly'}
          options={weekdays}
          value={days}
          onChange={setDays}
          required={strings.daysRequired}
        />
      )}
      {kind === 'once' ? (
        <DateField name="on" label={strings.date} min={today} required={strings.required} />
      ) : (
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <DateField name="startsOn" label={strings.startsOn} min={today} required={strings.required} />
          {kind !== 'theme-week' && (
            <DateField
              name="endsOn"
              label={strings.endsOn}
              hint={strings.endsHint}
              min={today}
              optional={strings.optional}
            />
          )}
        </div>
      )}
      {strings.fixedWho ? (
        <p className="text-ink-soft">{strings.fixedWho}</p>
      ) : (
        <ChoiceCards
          legend={strings.who}
          value={forSlot}
          onChoose={setForSlot}
          options={(['both', 'A', 'B'] as const).map(value => ({ value, label: strings.forSlots[value] }))}
        />
      )}
      <p className="text-ink-soft">{strings.notesLead[forSlot]}</p>
      {noteNames.map(name => (
        <LongTextField
          key={name}
          name={name}
          label={strings.notes[name].label}
          hint={strings.notes[name].hint}
          optional={strings.optional}
          rows={2}
          maxLength={500}
        />
      ))}
      <AssignBurden
        label={strings.burden}
        text={strings.minutes}
        names={names}
        now={minutesNow}
        added={minutesPerWeek(minutes, schedule)}
        forSlot={forSlot}
      />
      <SubmitButton>{strings.submit}</SubmitButton>
    </Form>
  )
}

function scheduleOf(kind: Kind, days: readonly number[], on: string): Schedule {
  switch (kind) {
    case 'weekdays':
      return { kind, days: days.toSorted() }
    case 'weekly':
      return { kind, day: days[0] ?? 1 }
    case 'monthly':
      return { kind, day: Number(on.slice(8)) }
    case 'once':
      return { kind, on }
    case 'daily':
    case 'theme-week':
      return { kind }
  }
}
