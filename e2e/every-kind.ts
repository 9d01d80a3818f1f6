import { Client } from 'pg'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { helpful } from '#lib/domain/exercises/private-word.ts'
import type { ScriptStep } from '#lib/domain/exercises/script.ts'
import type { AskStep } from '#lib/domain/exercises/steps.ts'

/** A sentence that reads the same in both languages but for its mark: what matters here is the screen around it. */
const both = (sentence: string) => ({ en: sentence, es: `${sentence} (es)` })

const privately: Pick<AskStep, 'audience' | 'audiences'> = {
  audience: 'therapist',
  audiences: ['me', 'therapist'],
}

const line = (id: string, prompt: string): AskStep => ({
  kind: 'text',
  id,
  prompt: both(prompt),
  ...privately,
  long: false,
  maxLength: 240,
})

const lay = (id: string, as: Extract<ScriptStep, { kind: 'lay' }>['as'], from: string[]): ScriptStep => ({
  kind: 'lay',
  id,
  prompt: both(`Look at it as ${as}.`),
  from,
  as,
})

/** One exercise with every kind of step that a script has, and every way of laying out. */
export const everyKind: Definition = {
  slug: 'every-kind',
  version: 1,
  group: 'talking',
  title: both('Every kind of step'),
  purpose: both('Goes once through everything that two can do on one phone.'),
  minutes: 30,
  mode: 'prepared',
  together: true,
  togetherAfterDays: 2,
  steps: [
    line('does', 'When it starts, this is what I do:'),
    line('feels', 'Underneath, this is what I feel:'),
    line('sets-off', 'This is what sets it off in me:'),
    line('exit', 'One way out that I can try:'),
    {
      kind: 'list',
      id: 'years',
      prompt: both('What took strength, and when?'),
      ...privately,
      max: 6,
      maxLength: 140,
    },
  ],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: both('How it goes'),
      body: both('Either of you can stop at any moment.'),
    },
    { kind: 'breathe', id: 'arrive', prompt: both('One slow minute first.'), seconds: 60 },
    { kind: 'ground', id: 'land', prompt: both('Land in the room.') },
    {
      kind: 'choose',
      id: 'deck',
      prompt: both('Choose a question for tonight.'),
      options: [
        { id: 'song', label: both('Which song is yours this week?'), depth: 1 },
        { id: 'door', label: both('Which door did you never open?'), depth: 2 },
        { id: 'night', label: both('What keeps you awake at night?'), depth: 5 },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: both('{speaker}, answer it for {listener}.'),
      listening: both('{listener}, only listen.'),
      minutes: 2,
    },
    { kind: 'mirror', id: 'first-mirror', prompt: both('{listener}, say back what you heard.') },
    { kind: 'swap', id: 'over' },
    { kind: 'turn', id: 'second-turn', prompt: both('{speaker}, now the time is yours.'), minutes: 2 },
    { kind: 'mirror', id: 'second-mirror', prompt: both('{listener}, say it back to {speaker}.') },
    lay('loop', 'loop', ['does', 'feels', 'sets-off', 'exit']),
    lay('sides', 'sides', ['feels']),
    lay('areas', 'areas', ['does', 'exit']),
    lay('timeline', 'timeline', ['years']),
    { kind: 'hold', id: 'sit', prompt: both('Sit close for a while.'), minutes: 5, most: 7 },
    { kind: 'when', id: 'again', prompt: both('When will you come back to it?') },
    {
      kind: 'agree',
      id: 'deal',
      prompt: both('Write one small thing that you both want to try.'),
      hint: both('One sentence is enough.'),
      agreement: 'proposal',
      maxLength: 500,
    },
    { kind: 'close', id: 'moment', prompt: both('One sentence each: where did you meet?') },
  ],
  after: [helpful.ask],
  observes: [helpful.observed],
}

/** Gives an assignment of `our-pattern` another exercise in its place: one that no clinician would assign. */
export async function plantInstead(
  adminUrl: string,
  coupleId: string,
  exercise: Definition,
): Promise<{ assignmentId: string }> {
  const database = new Client({ connectionString: adminUrl })
  await database.connect()
  try {
    const { rows } = await database.query<{ id: string }>(
      `with planted as (
         insert into exercise_definition (practice_id, slug, version, origin, body)
         select practice_id, $2, 1, 'built-in', $3 from couple where id = $1
         on conflict (practice_id, slug, version) do update set body = excluded.body
         returning id, practice_id
       )
       update assignment set definition_id = planted.id from planted
       where couple_id = $1 and ended_at is null and definition_id in (
         select id from exercise_definition where slug = 'our-pattern'
       )
       returning assignment.id`,
      [coupleId, exercise.slug, JSON.stringify(exercise)],
    )
    return { assignmentId: rows[0]!.id }
  } finally {
    await database.end()
  }
}
