import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Face = 'plain' | 'bold'

/**
 * Inter, the sans of the screen, in the pieces in which it is shipped: the first piece that has a letter draws it. Read
 * once; only the letters that are used come into a document. The serif of the screen comes as a variable font alone,
 * which a document cannot hold.
 */
const pieces = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const

const weights: Record<Face, number> = { plain: 400, bold: 600 }

type FontFile = { readonly name: string; readonly face: Face; readonly bytes: Buffer }

let read: readonly FontFile[] | undefined

export function fontFiles(): readonly FontFile[] {
  read ??= (['plain', 'bold'] as const).flatMap(face =>
    pieces.flatMap(piece => {
      const bytes = readPiece(piece, weights[face])
      return bytes ? [{ name: `${face} ${piece}`, face, bytes }] : []
    }),
  )
  return read
}

function readPiece(piece: string, weight: number): Buffer | null {
  const file = `inter-${piece}-${weight}-normal.woff`
  try {
    return readFileSync(join(process.cwd(), 'node_modules/@fontsource/inter/files', file))
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT' && piece !== 'latin') return null
    throw error
  }
}

/**
 * What no piece has, by what says the same: fontsource ships no arrows. Anything else that cannot be drawn is a
 * question mark, as in every other format it stands whole.
 */
export const instead: Readonly<Record<string, string>> = {
  '→': '›',
  '←': '‹',
  '≤': '<=',
  '≥': '>=',
  '✓': '+',
}
