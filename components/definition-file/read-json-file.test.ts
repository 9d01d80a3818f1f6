import { expect, test } from 'vitest'
import { MOST_FILE_KB, readJsonFile } from './read-json-file.ts'

const file = (text: string) => new File([text], 'a.json')
/** JSON of exactly so many bytes. */
const long = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2))

test('what a file holds is read, null too', async () => {
  expect(await readJsonFile(file('{"slug":"a"}'))).toEqual({ json: { slug: 'a' } })
  expect(await readJsonFile(file('null'))).toEqual({ json: null })
})

test('what is no JSON, and what no request could carry, is refused before it is sent', async () => {
  expect(await readJsonFile(file('slug: a'))).toEqual({ refused: 'not-json' })
  expect(await readJsonFile(file(long(MOST_FILE_KB * 1024)))).toHaveProperty('json')
  expect(await readJsonFile(file(long(MOST_FILE_KB * 1024 + 1)))).toEqual({ refused: 'too-large' })
})
