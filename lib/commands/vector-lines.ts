import type { ChangeRule, Measure } from '#lib/domain/measures/measure.ts'

const about = { id: 'vector', label: { en: 'vector', es: 'vector' }, source: 'vector' }

/** A measure of which only the line is known. */
export function lineAt(value: number, higherIsBetter: boolean): Pick<Measure, 'favourable' | 'cutoffs'> {
  return {
    favourable: higherIsBetter ? 'higher' : 'lower',
    cutoffs: [{ ...about, id: 'caseness', op: higherIsBetter ? '<' : '>=', value }],
  }
}

export function jtRule({ sd, r }: { sd: number; r: number }): ChangeRule {
  return { ...about, kind: 'jt', sd, r }
}

export function pointsRule(points: number): ChangeRule {
  return { ...about, kind: 'points', points }
}
