import { expect, test } from 'vitest'
import { deck } from './deck.ts'
import { curiousQuestions } from './definition.ts'

test('the deck holds more than forty questions, at least eight in each of five depths, each once', () => {
  expect(deck.length).toBeGreaterThan(40)
  for (const depth of [1, 2, 3, 4, 5]) {
    expect(deck.filter(each => each.depth === depth).length, `depth ${depth}`).toBeGreaterThanOrEqual(8)
  }
  for (const of of ['en', 'es'] as const) {
    expect(new Set(deck.map(each => each.label[of])).size).toBe(deck.length)
  }
})

test('each question is one, and short enough to be read aloud in one breath', () => {
  for (const { label } of deck) {
    for (const each of [label.en, label.es]) {
      expect(each).toContain('?')
      expect(each.length, each).toBeLessThanOrEqual(100)
    }
  }
})

test('the first round stays light, the second offers every depth', () => {
  const decks = curiousQuestions.script!.filter(each => each.kind === 'choose').map(each => each.options)
  expect(decks.map(options => Math.max(...options.map(each => each.depth!)))).toEqual([3, 3, 5, 5])
  expect(decks[2]).toEqual(deck)
  expect(decks[3]).toEqual(deck)
})
