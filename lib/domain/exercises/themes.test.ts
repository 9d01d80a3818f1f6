import { describe, expect, test } from 'vitest'
import { exercises } from './registry.ts'
import { texts } from './text.ts'
import { themeAfter, themeObserves } from './theme-word.ts'

const themes = exercises.filter(each => each.mode === 'theme')
const questions = themes.flatMap(({ script = [] }) => script.filter(each => each.kind === 'choose'))

test('there are at least twelve, and no question is asked in two of them', () => {
  expect(themes.length).toBeGreaterThanOrEqual(12)
  for (const locale of ['en', 'es'] as const) {
    const asked = questions.flatMap(each => each.options.map(option => option.label[locale]))
    expect(asked).toHaveLength(themes.length * 3)
    expect(new Set(asked).size).toBe(asked.length)
  }
})

describe.each(themes.map(each => [each.slug, each] as const))('%s', (_, theme) => {
  const script = theme.script ?? []
  const kinds = script.map(each => each.kind)

  test('says who opens, how to treat each other and that either may stop, before anything is asked', () => {
    const rules = script.find(each => each.kind === 'tell')
    expect(kinds.indexOf('tell')).toBeLessThan(kinds.indexOf('choose'))
    expect(rules?.title.en).toContain('{opener}')
    expect(rules?.title.es).toContain('{opener}')
    expect(rules?.body.en).toMatch(/judg|blame/)
    expect(rules?.body.es).toMatch(/juzg|culpa/)
    expect(rules?.body.en).toContain('can stop at any moment')
    expect(rules?.body.es).toContain('puede parar en cualquier momento')
  })

  test('lets the opener choose one of three questions', () => {
    const choices = script.filter(each => each.kind === 'choose')
    expect(choices).toHaveLength(1)
    expect(choices[0]?.prompt.en).toContain('{opener}')
    expect(choices[0]?.prompt.es).toContain('{opener}')
    expect(choices[0]?.options).toHaveLength(3)
    for (const each of texts(choices[0]?.options)) expect(each.en + each.es).not.toContain('{')
  })

  test('has turns for both, as long as its rules say, and ends with a sentence each', () => {
    const turns = script.filter(each => each.kind === 'turn')
    const minutes = turns.reduce((sum, each) => sum + each.minutes, 0)
    const words = ['', '', '', 'three', 'four', 'five', 'six']
    const rules = script.find(each => each.kind === 'tell')
    expect(rules?.body.en.toLowerCase()).toContain(`${words[minutes / 2]} minutes each`)
    expect(kinds.at(-1)).toBe('close')
  })

  test('asks afterwards what every theme asks', () => {
    expect(theme.after).toEqual(themeAfter)
    expect(theme.observes).toEqual(themeObserves)
  })
})
