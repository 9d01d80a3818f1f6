import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { generate } from './generate.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'interlude-'))
  mkdirSync(join(project, 'lib/data'), { recursive: true })
  for (const path of ['package.json', 'prisma/prisma.config.ts', 'prisma/schema.prisma']) {
    cpSync(join(root, path), join(project, path))
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
})

afterEach(() => rmSync(project, { recursive: true }))

it('writes a client that plain Node runs, once for each schema', () => {
  const client = join(project, 'lib/data/generated/client.ts')
  generate(project)
  const load = `const { Prisma } = await import(${JSON.stringify(`file://${client}`)}); console.log(Prisma.ModelName.Couple)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', load], {
    encoding: 'utf8',
  })
  expect({ stdout, stderr }).toEqual({ stdout: 'Couple\n', stderr: '' })

  const written = statSync(client).mtimeMs
  generate(project)
  expect(statSync(client).mtimeMs).toBe(written)

  writeFileSync(join(project, 'prisma/schema.prisma'), smallSchema)
  generate(project)
  expect(existsSync(join(project, 'lib/data/generated/models/OnlyHere.ts'))).toBe(true)
  expect(existsSync(join(project, 'lib/data/generated/models/Couple.ts'))).toBe(false)
})

it("refuses a wrong schema with Prisma's words and tries again the next time", () => {
  writeFileSync(join(project, 'prisma/schema.prisma'), smallSchema.replace('String', 'Strung'))
  expect(() => generate(project)).toThrow(/Type "Strung" is neither/)
  expect(() => generate(project)).toThrow(/Type "Strung" is neither/)
})

const smallSchema = `
generator client {
  provider = "prisma-client"
  output   = "../lib/data/generated"
}

datasource db {
  provider = "postgresql"
}

model OnlyHere {
  id String @id
}
`
