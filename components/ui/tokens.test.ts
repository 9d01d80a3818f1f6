import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

/** The tokens of a rule: name → [light, dark]. */
function tokensOf(selector: string): Map<string, [string, string]> {
  const start = css.indexOf(`${selector} {`)
  const rule = css.slice(start, css.indexOf('\n}', start))
  const pairs = rule.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)
  return new Map([...pairs].map(([, name, light, dark]) => [name!, [light!, dark!]]))
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const root = tokensOf(':root')
const grounds = ['paper', 'surface', 'sunk']

// [text, grounds, least]: 7 for prompts (ink), 4.5 for text, 3 for the edge of a field (WCAG 1.4.11).
const pairs: [string, string[], number][] = [
  ['ink', [...grounds, 'accent-soft', 'notice-soft'], 7],
  ['ink-soft', [...grounds, 'accent-soft'], 4.5],
  ['accent', [...grounds, 'accent-soft'], 4.5],
  ['accent-strong', [...grounds, 'accent-soft'], 4.5],
  ['notice', [...grounds, 'notice-soft'], 4.5],
  ['flag', [...grounds, 'flag-soft'], 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ['partner-a', grounds, 4.5],
  ['partner-b', grounds, 4.5],
  ['field-line', grounds, 3],
]

test.each(pairs)('%s on %j has at least %d:1, light and dark', (text, under, least) => {
  for (const ground of under) {
    for (const theme of [0, 1]) {
      const ratio = contrast(root.get(text)![theme]!, root.get(ground)![theme]!)
      expect(ratio, `${text} on ${ground}, ${theme ? 'dark' : 'light'}`).toBeGreaterThanOrEqual(least)
    }
  }
})

test.each([['[data-palette="teal-plum"]'], ['[data-palette="indigo-olive"]']])('%s can be read', selector => {
  const palette = tokensOf(selector)
  expect([...palette.keys()]).toEqual(['partner-a', 'partner-b'])
  for (const [name, colours] of palette) {
    for (const ground of grounds) {
      for (const theme of [0, 1]) {
        const ratio = contrast(colours[theme]!, root.get(ground)![theme]!)
        expect(ratio, `${name} on ${ground}, ${theme ? 'dark' : 'light'}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  }
})
