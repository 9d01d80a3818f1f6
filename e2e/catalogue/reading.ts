const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** What a person reads on a page or a part of it, a line for each piece of text. */
export function wordsIn(html: string): string {
  return decoded(
    html
      .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
      // Between the pieces of one sentence.
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<[^>]*>/g, '\n'),
  )
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}

/** A text as it stands on a page: lines trimmed, empty ones left out. */
export function asRead(text: string): string {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}

/** The address of every link that is named for what it opens, by that name. */
export function linksIn(html: string): Map<string, string> {
  const links = new Map<string, string>()
  for (const [tag] of html.matchAll(/<a\b[^>]*>/g)) {
    const name = attribute(tag, 'aria-label')
    const href = attribute(tag, 'href')
    if (name !== null && href !== null) links.set(name, href)
  }
  return links
}

/** Every address that begins so, each once. */
export function hrefsIn(html: string, start: string): string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*>/g)].flatMap(([tag]) => attribute(tag, 'href') ?? [])
  return [...new Set(hrefs.filter(each => each.startsWith(start)))]
}

/** The pieces of a page from each element whose id begins with `start` up to the next one; by the rest of the id. */
export function piecesBy(html: string, start: string): Map<string, string> {
  const marks = [...html.matchAll(new RegExp(`<[a-z]+\\b[^>]*\\sid="${start}([^"]*)"`, 'g'))]
  return new Map(marks.map((mark, index) => [mark[1]!, html.slice(mark.index, marks[index + 1]?.index)]))
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : decoded(value)
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return named[name] ?? entity
  })
}
