import { copyOf } from '#lib/domain/custom-exercise.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { findExercise } from '#lib/domain/exercises/registry.ts'
import type { World } from './rows.ts'
import { paths, type Setting } from './setting.ts'
import type { StaffKey } from './story.ts'

type OwnStory = {
  readonly exercise: Definition
  readonly clinician: StaffKey
  readonly copiedFrom: string | null
  readonly savedAgo: number
  readonly sharedAgo: number | null
}

const hardDay: Definition = {
  slug: 'own-one-line-on-a-hard-day',
  version: 1,
  group: 'ritual',
  title: { en: 'One line on a hard day', es: 'Una línea en un día duro' },
  purpose: {
    en: 'For days with no room for more: one number, one line, and that is enough.',
    es: 'Para días en los que no cabe más: un número, una línea, y ya es bastante.',
  },
  minutes: 1,
  mode: 'each',
  together: false,
  steps: [
    {
      kind: 'scale',
      id: 'held',
      prompt: {
        en: 'How much did you feel held today, by {partner} or by anybody?',
        es: '¿Cuánto apoyo sentiste hoy, de {partner} o de quien fuera?',
      },
      low: 0,
      high: 10,
      lowLabel: { en: 'not at all', es: 'nada' },
      highLabel: { en: 'very much', es: 'muchísimo' },
      audience: 'therapist',
    },
    {
      kind: 'text',
      id: 'line',
      prompt: { en: 'One line about today, if you like.', es: 'Una línea sobre hoy, si quieres.' },
      hint: {
        en: 'Nobody has to be strong here. “The ward was quiet. We shared an apple.”',
        es: 'Aquí no hace falta ser fuerte. «La planta estaba en calma. Compartimos una manzana».',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist', 'couple'],
      long: false,
      maxLength: 300,
    },
  ],
  observes: [
    {
      name: 'held-on-a-hard-day',
      label: { en: 'Felt held on a hard day', es: 'Apoyo en un día duro' },
      low: 0,
      high: 10,
      favourable: 'higher',
      from: 'held',
    },
  ],
}

const lookAhead: Definition = {
  slug: 'own-the-week-ahead',
  version: 1,
  group: 'ritual',
  title: { en: 'The week ahead, in three lines', es: 'La semana que viene, en tres líneas' },
  purpose: {
    en: 'See where the coming week is tight, before it is. Each writes alone; you talk about it at the session.',
    es: 'Ver dónde aprieta la semana antes de que apriete. Se escribe a solas y se habla en la sesión.',
  },
  minutes: 3,
  mode: 'each',
  together: false,
  steps: [
    {
      kind: 'list',
      id: 'tight',
      prompt: {
        en: 'Which moments of the coming week may be tight for you?',
        es: '¿Qué momentos de la próxima semana pueden ser difíciles para ti?',
      },
      audience: 'therapist',
      max: 3,
      maxLength: 200,
    },
    {
      kind: 'text',
      id: 'ask',
      prompt: {
        en: 'What one thing could {partner} do that would help?',
        es: '¿Qué cosa podría hacer {partner} que te ayude?',
      },
      audience: 'therapist',
      long: true,
      maxLength: 500,
    },
  ],
  observes: [],
}

/** Said back with twice the time, for couples who need it slower. */
function slower(): Definition {
  const mirroring = findExercise('mirroring')!
  return {
    ...copyOf(mirroring, 'own-a-slower-say-it-back'),
    title: { en: 'A slower say it back', es: 'Repetir lo oído, con calma' },
    minutes: mirroring.minutes + 4,
    script: mirroring.script!.map(step =>
      step.kind === 'turn' ? { ...step, minutes: step.minutes + 2 } : step,
    ),
  }
}

const stories: readonly OwnStory[] = [
  { exercise: hardDay, clinician: 'amara', copiedFrom: null, savedAgo: 10, sharedAgo: null },
  { exercise: slower(), clinician: 'amara', copiedFrom: 'mirroring', savedAgo: 33, sharedAgo: 30 },
  { exercise: lookAhead, clinician: 'mateo', copiedFrom: null, savedAgo: 41, sharedAgo: 40 },
]

/** The exercise of somebody's own of that slug, or null. */
export function findOwnExercise(slug: string): Definition | null {
  return stories.find(({ exercise }) => exercise.slug === slug)?.exercise ?? null
}

/** What the clinicians of the world made of their own: in use, and shared in the practice. */
export function ownExerciseRows(setting: Setting): World['ownExercises'] {
  const { practiceId } = setting
  return stories.map(({ exercise, clinician, copiedFrom, savedAgo, sharedAgo }) => {
    const { slug, version } = exercise
    const at = (ago: number) => setting.at(ago, 12 * 60, 'Europe/Lisbon')
    return {
      exercise: {
        ...{ id: setting.id(`own-exercises/${slug}`), practiceId, slug, copiedFrom },
        createdBy: setting.id(paths.staff(clinician)),
        createdAt: at(savedAgo + 1),
        draftVersion: 2,
        latest: version,
        sharedAt: sharedAgo === null ? null : at(sharedAgo),
      },
      definitions: [
        {
          ...{ id: setting.id(paths.definition(exercise)), practiceId, slug, version },
          ...{ origin: 'custom', body: exercise, createdAt: at(savedAgo) },
        },
      ],
    }
  })
}
