'use client'
import { useState } from 'react'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { TimeField } from '#components/form/time-field.tsx'
import { WeekdayField } from '#components/plan/weekday-field.tsx'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import type { Rhythm } from '#lib/domain/ritual.ts'

type Kind = Rhythm['kind']

export type RitualFormStrings = {
  name: string
  often: string
  kinds: Readonly<Record<Kind, { label: string }>>
  days: string
  day: string
  daysRequired: string
  monthDay: string
  time: string
  /** Whose clock it is, where that is not one's own; else absent. */
  zone?: string
  minutes: string
  required: string
  save: string
  /** "You will both see this." */
  bothSee: string
}

const kinds = ['daily', 'weekdays', 'weekly', 'monthly'] as const

/** A ritual of both: what it is called, how often, when and for how long. */
export function RitualForm({
  ritual,
  initial,
  weekdays,
  monthDays,
  then,
  strings,
  formStrings,
  messages,
}: {
  /** The one that is changed; null for a new one. */
  ritual: { ritualId: string; version: number } | null
  /** `time` HH:MM. */
  initial: { idea: string; name: string; rhythm: Rhythm; time: string; minutes: number }
  weekdays: readonly { value: number; label: string }[]
  monthDays: readonly { value: number; label: string }[]
  then: string
  strings: RitualFormStrings
  formStrings: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  const { idea, rhythm } = initial
  const [kind, setKind] = useState<Kind>(rhythm.kind)
  const [days, setDays] = useState<readonly number[]>(weekdaysOf(rhythm))
  const sending = ritual
    ? ({ action: `/api/rituals/${ritual.ritualId}`, method: 'PUT', version: ritual.version } as const)
    : ({ action: '/api/rituals', method: 'POST' } as const)
  return (
    <Form
      {...sending}
      defaultValues={{
        name: initial.name,
        time: initial.time,
        minutes: initial.minutes,
        monthDay: rhythm.kind === 'monthly' ? rhythm.day : 1,
      }}
      toBody={({ name, time, minutes, monthDay }) => ({
        idea,
        name: name.trim() || null,
        rhythm: rhythmOf(kind, days, monthDay),
        time,
        minutes,
      })}
      then={then}
      strings={formStrings}
      messages={messages}
    >
      <TextField
        name="name"
        label={strings.name}
        maxLength={60}
        {...(idea === 'own' && { required: strings.required })}
      />
      <ChoiceCards
        legend={strings.often}
        value={kind}
        onChoose={setKind}
        options={kinds.map(value => ({ value, ...strings.kinds[value] }))}
      />
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
      {kind === 'monthly' && (
        <SelectField name="monthDay" as="number" label={strings.monthDay} options={monthDays} />
      )}
      <TimeField
        name="time"
        label={strings.time}
        required={strings.required}
        step={5}
        {...(strings.zone && { hint: strings.zone })}
      />
      <TextField
        name="minutes"
        type="number"
        inputMode="numeric"
        label={strings.minutes}
        min={1}
        max={480}
        required={strings.required}
      />
      <p className="text-sm text-ink-soft">{strings.bothSee}</p>
      <SubmitButton wide>{strings.save}</SubmitButton>
    </Form>
  )
}

function weekdaysOf(rhythm: Rhythm): readonly number[] {
  if (rhythm.kind === 'weekdays') return rhythm.days
  return [rhythm.kind === 'weekly' ? rhythm.day : 1]
}

function rhythmOf(kind: Kind, days: readonly number[], monthDay: number): Rhythm {
  switch (kind) {
    case 'daily':
      return { kind }
    case 'weekdays':
      return { kind, days: days.toSorted((a, b) => a - b) }
    case 'weekly':
      return { kind, day: days[0] ?? 1 }
    case 'monthly':
      return { kind, day: monthDay }
  }
}
