import { inflateSync } from 'node:zlib'

/**
 * The pages of a document and the text on each, read back from its bytes: streams inflated, letters found through the
 * fonts' own tables. Enough for what lib/pdf writes, and a second pair of eyes on it.
 */
export function readPdf(bytes: Uint8Array): {
  pages: string[]
  drawn: string[]
  title: string
} {
  const objects = objectsOf(Buffer.from(bytes))
  const dictionary = (id: number) => objects.get(id)?.head ?? ''
  const leaves = [...objects.values()].filter(each => /\/Type \/Page\b(?!s)/.test(each.head))
  const drawn = leaves.map(({ head }) => objects.get(referenceIn(head, 'Contents')!)!.stream)
  const pages = leaves.map(({ head }, index) => {
    const resources = dictionary(referenceIn(head, 'Resources')!)
    const fonts = new Map(
      [...(/\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(
        ([, name, id]) => [name!, lettersOf(objects, dictionary(Number(id)))] as const,
      ),
    )
    return textOf(drawn[index]!, fonts)
  })
  const info = [...objects.values()].find(each => each.head.includes('/CreationDate'))!.head
  return { pages, drawn, title: /\(([^)]*)\)/.exec(dictionary(referenceIn(info, 'Title')!))?.[1] ?? '' }
}

type PdfObject = { readonly head: string; readonly stream: string }

function objectsOf(bytes: Buffer): Map<number, PdfObject> {
  const text = bytes.toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', raw = ''] = match[2]!.split(/\nstream\n/)
    const data = Buffer.from(raw.replace(/\nendstream$/, ''), 'latin1')
    const isText = head.includes('FlateDecode') && !/\/Length1|CIDFontType0C/.test(head)
    objects.set(Number(match[1]), { head, stream: isText ? inflateSync(data).toString('latin1') : '' })
  }
  return objects
}

function referenceIn(head: string, name: string): number | null {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(head)
  return found ? Number(found[1]) : null
}

/** Glyph number, as four hexadecimal digits → what it stands for. */
function lettersOf(objects: ReadonlyMap<number, PdfObject>, font: string): Map<string, string> {
  const map = objects.get(referenceIn(font, 'ToUnicode') ?? -1)?.stream ?? ''
  const letters = new Map<string, string>()
  for (const [, from, , list] of map.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    for (const [index, [, code]] of [...list!.matchAll(/<(\w*)>/g)].entries()) {
      const glyph = (Number.parseInt(from!, 16) + index).toString(16).padStart(4, '0')
      letters.set(glyph, Buffer.from(code!, 'hex').swap16().toString('utf16le'))
    }
  }
  return letters
}

/** One line for each piece of text that was placed. */
function textOf(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map()
  const pieces: string[] = []
  for (const [, font, shown] of stream.matchAll(/\/(\w+) [\d.]+ Tf|\[((?:<\w*>|[\s\d.-])*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? new Map()
    if (shown === undefined) continue
    const glyphs = [...shown.matchAll(/<(\w*)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? [])
    pieces.push(glyphs.map(glyph => letters.get(glyph.toLowerCase()) ?? '\ufffd').join(''))
  }
  return pieces.join('\n')
}
