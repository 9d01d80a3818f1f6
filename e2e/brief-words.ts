export type BriefWords = {
  /** What each question of the brief is answered with, its heading first, as a page of paper says it. */
  readonly said: Readonly<Record<string, string>>
  readonly links: readonly { readonly href: string; readonly text: string }[]
  /** How many lines there are: list items, rows, notes, and the sentences of paragraphs. */
  readonly lines: number
  /** What is said without a link to its data. */
  readonly bare: readonly string[]
}

/** Reads the brief that stands on the screen. Runs in the browser: nothing from outside of it is known here. */
export function briefWords(main: Element): BriefWords {
  const aside = '[data-reads], [data-rule], details, td, th > span'
  const text = (node: Element | null | undefined) => node?.textContent?.trim() ?? ''
  const section = (name: string) => main.querySelector(`section[aria-labelledby="brief-${name}"]`)
  const within = (name: string, wanted: string) => [...(section(name)?.querySelectorAll(wanted) ?? [])]
  const headed = (name: string, parts: string[]) =>
    [text(section(name)?.querySelector('h2')), ...parts].join(' ')
  const ruled = (line: Element) =>
    `${text(line.querySelector('a'))} ${text(line.querySelector('[data-rule]'))}`
  const topic = (line: Element) => {
    const reads = line.querySelector('[data-reads]')
    const said = [...line.childNodes].filter(each => each !== reads).map(each => each.textContent)
    return `• ${said.join('')}${reads ? `(${text(reads)})` : ''}`
  }
  const row = ({ children: [head, ...cells] }: Element) => {
    const [title, rhythm, whyNot] = head!.children
    const asked = rhythm ? [text(title) + text(rhythm), ...(whyNot ? [text(whyNot)] : [])] : [text(head)]
    return [asked.join('. '), ...cells.map(text)].join(' ')
  }
  const sentences = (name: string) => within(name, 'p > a').map(text)

  // The note beside what changed stands in the other column where that one is long.
  const notes = [...main.querySelectorAll('div:has(> [data-rule])')]
  const places = [...main.querySelectorAll('section[aria-labelledby^="brief-"]'), ...notes]
  const links = [...new Set(places.flatMap(each => [...each.querySelectorAll('a')]))]
  const whole = [...new Set(places.flatMap(each => [...each.querySelectorAll('li, tbody tr')]))].concat(notes)
  const paragraphs = places.flatMap(each => [...each.querySelectorAll('p')])
  const outside = (line: Element, also: string) => {
    const copy = line.cloneNode(true) as Element
    for (const each of copy.querySelectorAll(`a, ${also}`)) each.remove()
    return text(copy)
  }
  return {
    said: {
      safety: headed('safety', sentences('safety')),
      topics: headed('topics', within('topics', 'li').map(topic)),
      since: headed('since', [...within('since', 'tr').map(row), ...sentences('since')]),
      changed: headed('changed', [...sentences('changed'), ...notes.map(ruled)]),
      differ: headed('differ', sentences('differ')),
      standing: section('standing') ? headed('standing', sentences('standing')) : '',
      next: headed(
        'next',
        within('next', 'li').map(each => `• ${ruled(each)}`),
      ),
    },
    links: links.map(each => ({ href: each.href, text: text(each) })),
    lines: whole.length + paragraphs.flatMap(each => [...each.children]).length,
    bare: [
      ...whole.filter(each => each.querySelectorAll('a').length !== 1).map(text),
      ...whole.map(each => outside(each, aside)).filter(each => !/^([^.]+:)?$/.test(each)),
      ...paragraphs.map(each => outside(each, '*:empty')).filter(each => each !== ''),
    ],
  }
}
