/**
 * The form in which an e-mail address is stored and compared: NFKC (so that a full-width ＠ or letter is the plain
 * one: GHSA-7rqj), trimmed, lower-case, an international domain in its ASCII form.
 * @returns null if it is no address that any mail server takes; the part before the @ must be ASCII
 */
export function canonicalAddress(email: string): string | null {
  const [local, domain, ...more] = email.normalize('NFKC').trim().toLowerCase().split('@')
  if (local === undefined || domain === undefined || more.length > 0) return null
  const host = asciiHost(domain)
  if (host === null || local.length > 64 || !dotAtom.test(local)) return null
  const address = `${local}@${host}`
  return address.length <= 254 ? address : null
}

/**
 * True if mail to both would land in one mailbox, as far as the addresses tell: equal but for a `+tag`, and at Gmail
 * for dots. Two partners on one mailbox are warned of, not refused; equal addresses are refused.
 */
export function sameMailbox(a: string, b: string): boolean {
  const [left, right] = [mailbox(a), mailbox(b)]
  return left !== null && left === right
}

// RFC 5321 dot-string without quoted forms: no space, no line break, nothing that a mail header could split at.
const dotAtom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const hostName =
  /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*\.(?!-)(?!\d+$)[a-z0-9-]{2,63}(?<!-)$/

function asciiHost(domain: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null
  const host = URL.parse(`http://${domain}`)?.hostname ?? ''
  return hostName.test(host) ? host : null
}

function mailbox(email: string): string | null {
  const [local, host] = canonicalAddress(email)?.split('@') ?? []
  if (local === undefined || host === undefined) return null
  const untagged = local.replace(/\+.*$/, '')
  const gmail = host === 'gmail.com' || host === 'googlemail.com'
  return gmail ? `${untagged.replaceAll('.', '')}@gmail.com` : `${untagged}@${host}`
}
