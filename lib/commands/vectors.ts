import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { command, say } from './project.ts'
import { checkVector, type Vector } from './vector-check.ts'

/**
 * `npm run -s vectors -- FILE [--data DIR]`: runs a file of test vectors for scoring and change through the product's
 * own functions. A line for each failure, then `N passed, M failed`; status 1 when one failed. DIR holds the data
 * files that vectors name; without it, the folder `data` beside the file.
 */
await command(async () => {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (file === undefined) throw new Error('which file? npm run -s vectors -- FILE [--data DIR]')
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] }
  const data = values.data ?? resolve(dirname(file), 'data')
  const failures = vectors.map(vector => checkVector(vector, data))
  for (const failure of failures.flat()) say(failure)
  // Two vectors may bear one id; each that fails is one.
  const failed = failures.filter(each => each.length > 0).length
  say(`${vectors.length - failed} passed, ${failed} failed`)
  if (failed > 0 || vectors.length === 0) process.exitCode = 1
})
