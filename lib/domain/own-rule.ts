import type { ChangeRule, Measure } from './measures/measure.ts'

/** Numbers that a clinician uses in place of the published ones: SD in points of the measure, reliability from 0 to 1. */
export type OwnNumbers = { readonly sd: number; readonly r: number }

const shape = /^own-sd(\d{1,5})-r(\d{1,3})$/

/**
 * The rule's id says its numbers, SD in hundredths and reliability in thousandths, so that it stands wherever the id of
 * a published rule stands: in an address, on a couple. Null for numbers that no measure could have.
 */
export function ownRuleId({ sd, r }: OwnNumbers): string | null {
  const id = `own-sd${Math.round(sd * 100)}-r${Math.round(r * 1000)}`
  return ownRule(id) ? id : null
}

/** The rule of such an id by Jacobson and Truax (R3); null for every other id. */
export function ownRule(id: string | undefined): Extract<ChangeRule, { kind: 'jt' }> | null {
  const [, hundredths, thousandths] = shape.exec(id ?? '') ?? []
  if (id === undefined || hundredths === undefined || thousandths === undefined) return null
  const [sd, r] = [Number(hundredths) / 100, Number(thousandths) / 1000]
  if (sd <= 0 || r <= 0 || r >= 1) return null
  return {
    kind: 'jt',
    id,
    label: {
      en: `own numbers: SD ${sd}, r ${r}`,
      es: `números propios: DE ${decimalComma(sd)}, r ${decimalComma(r)}`,
    },
    sd,
    r,
    source: `1.96 × ${sd} × √(2 × (1 − ${r}))`,
  }
}

/** Whether a measure could have these numbers: no SD is wider than half of its range. */
export function fitsMeasure({ sd }: OwnNumbers, { range }: Pick<Measure, 'range'>): boolean {
  return sd <= (range.high - range.low) / 2
}

function decimalComma(value: number): string {
  return `${value}`.replace('.', ',')
}
