import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The path of a file of an installed package, such as its command. */
export function program(name: string, path: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path)
}
