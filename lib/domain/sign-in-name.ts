import { canonicalAddress } from './address.ts'

/** The form in which a sign-in name is stored and looked up: an address as address.ts says, else NFKC lower case. */
export function canonicalSignInName(name: string): string {
  return canonicalAddress(name) ?? name.normalize('NFKC').trim().toLowerCase()
}
