import { randomInt } from 'node:crypto'

// Plain words that say nothing of anybody; short enough to be typed from a card.
const kinds =
  'amber bright calm clear cool coral early even fair fresh gentle golden green kind level light lucky mellow mild neat north open plain quick quiet round silver simple slow small smooth soft south steady still sunny swift warm west wide'.split(
    ' ',
  )
const things =
  'acorn apple beach birch bridge brook cedar cloud coast comet cove dune field fjord forest garden grove harbor hill island lake leaf lemon maple meadow moon oak olive path pear pebble pine pond reed ridge river shore stone valley willow'.split(
    ' ',
  )

/** A sign-in name for somebody without e-mail, such as `quiet-river-381`: one of 1.4 million, and no secret. */
export function makeNeutralName(): string {
  const word = (words: readonly string[]) => words[randomInt(words.length)]
  return `${word(kinds)}-${word(things)}-${randomInt(100, 1000)}`
}
