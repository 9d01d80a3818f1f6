'use client'
import { withMode } from '#lib/domain/custom-exercise.ts'
import { type Definition, definition } from '#lib/domain/exercises/exercise.ts'
import { useBuilder } from './builder-context.ts'
import { NumberField, PickField, TickField } from './plain-fields.tsx'
import { TextPair } from './text-pair.tsx'

const { group, mode } = definition.shape

/** What the exercise is, before its steps. `onMode` is told when a way of doing it may have taken parts out. */
export function AboutFields({ onMode }: { onMode: (before: Definition) => void }) {
  const { exercise, edit, strings } = useBuilder()
  const { words, groups, modes } = strings
  const offered = mode.options.filter(each => each !== 'standing' || exercise.mode === 'standing')
  return (
    <div className="space-y-5">
      <p className="text-sm text-ink-soft">{words.bothNeeded}</p>
      <TextPair path={['title']} label={words.title!} rows={1} />
      <TextPair path={['purpose']} label={words.purpose!} />
      <p className="text-sm text-ink-soft">{words.names}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <PickField
          path={['mode']}
          label={words.mode!}
          options={offered.map(value => ({ value, label: modes[value] }))}
          onPick={picked => {
            onMode(exercise)
            edit(withMode(exercise, picked as Definition['mode']))
          }}
        />
        <PickField
          path={['group']}
          label={words.group!}
          options={group.options
            .filter(value => value !== 'measure')
            .map(value => ({ value, label: groups[value] }))}
        />
        <NumberField path={['minutes']} label={words.minutes!} hint={words.minutesHint} />
        {exercise.mode === 'prepared' && <NumberField path={['togetherAfterDays']} label={words.days!} />}
        <LadderField />
      </div>
      <TickField
        path={['together']}
        label={words.asked!}
        hint={words.askedHint}
        disabled={exercise.together && (exercise.script !== undefined || exercise.pace !== undefined)}
      />
    </div>
  )
}

const steps = [
  ...[1, 2, 3, 4, 5].map(level => ({ ladder: 'touch' as const, level })),
  ...[1, 2, 3, 4].map(level => ({ ladder: 'openness' as const, level })),
]

function LadderField() {
  const { exercise, edit, strings } = useBuilder()
  const { words, ladders } = strings
  const current = exercise.pace ? `${exercise.pace.ladder}-${exercise.pace.level}` : ''
  const pick = (picked: string) => {
    const pace = steps.find(each => `${each.ladder}-${each.level}` === picked)
    const { pace: _, ...rest } = exercise
    edit(pace ? { ...rest, pace, together: true } : rest)
  }
  return (
    <PickField
      path={['pace']}
      label={words.ladder!}
      hint={words.ladderHint}
      current={current}
      onPick={pick}
      options={[
        { value: '', label: words.ladderNone! },
        ...steps.map(({ ladder, level }) => ({
          value: `${ladder}-${level}`,
          label: ladders[ladder].replace('{level}', String(level)),
        })),
      ]}
    />
  )
}
