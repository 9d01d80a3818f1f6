/** The stored name of an observation, made from its label: letters a to z, digits and dashes, at most 40. */
export function observationName(label: string): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^[^a-z]+|-+$/g, '')
  // Another script has no such letters; the same label must give the same name again.
  return plain || `o-${hashOf(label)}`
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  return (hash >>> 0).toString(36)
}
