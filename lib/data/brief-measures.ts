import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import type { Administration, BriefMeasure } from '#lib/domain/brief-measures.ts'
import { definition } from '#lib/domain/exercises/exercise.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import type { ChosenRules } from '#lib/domain/judging.ts'
import { ruleOf } from '#lib/domain/measure-change.ts'
import { measureShortTitle } from '#lib/domain/measure-title.ts'
import { optionId } from '#lib/domain/measures/exercise.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { observationName } from '#lib/domain/measures/registry.ts'
import { scoreMeasure } from '#lib/domain/measures/score.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import { listKnownMeasures } from './known-measures.ts'

/** A measure of the couple, in one version, with every time that either filled it in. */
export type CaseMeasure = BriefMeasure & { readonly measure: Measure; readonly title: Text }

/**
 * The couple's measures, those answered here and totals from files, over all time: a change is from the first one on.
 * What was answered is scored anew from the answers, by the measure as it was sent, so that one without a total is
 * counted with what is missing. `rules`: those that the couple's clinician chose.
 */
export async function listCaseMeasures(tx: CaseTx, rules: ChosenRules): Promise<CaseMeasure[]> {
  const given = await answeredMeasures(tx)
  const known = await listKnownMeasures(tx)
  const imported = await importedTotals(tx, [...known.keys()])
  const rows = [...given, ...imported.map(each => ({ ...each, measure: known.get(each.name)! }))]
  return [...Map.groupBy(rows, row => observationName(row.measure))].map(([name, own]) => {
    const measure = own[0]!.measure
    const side = (slot: Slot) => own.filter(each => each.slot === slot).map(each => each.administration)
    return {
      name,
      title: measureShortTitle(measure),
      measure,
      rule: ruleOf(measure, rules[measure.id]),
      administrations: { A: side('A'), B: side('B') },
    }
  })
}

type Given = { measure: Measure; slot: Slot; administration: Administration }

async function answeredMeasures(tx: CaseTx): Promise<Given[]> {
  const { coupleId } = tx.file
  const definitions = await tx.db.exerciseDefinition.findMany({
    where: { assignments: { some: { coupleId } }, body: { path: ['measure', 'id'], string_contains: '' } },
    select: { id: true, body: true },
  })
  if (definitions.length === 0) return []
  const measureOf = new Map(definitions.map(each => [each.id, definition.parse(each.body).measure!]))
  const responses = await tx.db.response.findMany({
    where: { coupleId, occurrence: { assignment: { definitionId: { in: [...measureOf.keys()] } } } },
    orderBy: [{ day: 'asc' }, { submittedAt: 'asc' }],
    select: {
      day: true,
      partner: { select: { slot: true } },
      answers: { select: { stepId: true, choice: true } },
      occurrence: { select: { assignment: { select: { definitionId: true } } } },
    },
  })
  return responses.map(({ day, partner, answers, occurrence }) => {
    const measure = measureOf.get(occurrence.assignment.definitionId)!
    const { total, status, missing } = scoreMeasure(measure, scoresOf(measure, answers))
    return {
      measure,
      slot: partner.slot as Slot,
      administration: { day: toDay(day), total, status, missing },
    }
  })
}

function scoresOf({ items }: Measure, answers: readonly { stepId: string; choice: string | null }[]) {
  return Object.fromEntries(
    items.map(({ id, options }) => {
      const choice = answers.find(each => each.stepId === id)?.choice ?? null
      return [id, options.find((_, position) => optionId(position) === choice)?.score ?? null]
    }),
  )
}

async function importedTotals(tx: CaseTx, names: string[]) {
  const rows = await tx.db.observation.findMany({
    where: { coupleId: tx.file.coupleId, name: { in: names }, importId: { not: null } },
    orderBy: { day: 'asc' },
    select: { name: true, day: true, value: true, partner: { select: { slot: true } } },
  })
  return rows.map(({ name, day, value, partner }) => ({
    name,
    slot: partner.slot as Slot,
    administration: {
      day: toDay(day),
      total: value,
      status: 'imported',
      missing: 0,
    } satisfies Administration,
  }))
}
