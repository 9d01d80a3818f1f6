import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diffSql, writeMigration } from './diff.ts'

const datasource = 'datasource db {\n  provider = "postgresql"\n}\n'
const before = `${datasource}\nmodel Couple {\n  id String @id @db.Uuid\n}\n`
const after = before.replace('@db.Uuid\n', '@db.Uuid\n  closed DateTime? @db.Timestamptz\n')

describe('diffSql', () => {
  it('makes everything from nothing', async () => {
    expect(await diffSql(null, before)).toContain('CREATE TABLE "Couple" (\n    "id" UUID NOT NULL')
  })

  it('makes only the difference', async () => {
    expect(await diffSql(before, after)).toBe(
      '-- AlterTable\nALTER TABLE "Couple" ADD COLUMN     "closed" TIMESTAMPTZ;\n',
    )
  })

  it('is empty for equal schemas', async () => {
    expect(await diffSql(after, after)).toBe('')
  })

  it("refuses a wrong schema with Prisma's words", async () => {
    await expect(diffSql(before, before.replace('String', 'Strung'))).rejects.toThrow(
      /Type "Strung" is neither/,
    )
  })
})

describe('writeMigration', () => {
  let dir: string

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'interlude-'))
  })

  afterEach(() => rmSync(dir, { recursive: true }))

  it('writes a folder for each change and none when there is no change', async () => {
    const write = (name: string, day: string) => writeMigration(name, new Date(`${day}T01:02:03Z`), dir)
    writeFileSync(join(dir, 'schema.prisma'), before)
    const first = await write('couples', '2026-01-01')
    expect(first).toBe(join(dir, 'migrations/20260101010203_couples'))
    expect(readFileSync(join(first!, 'migration.sql'), 'utf8')).toContain('CREATE TABLE "Couple"')
    expect(readFileSync(join(dir, 'migrations/migration_lock.toml'), 'utf8')).toContain('"postgresql"')
    expect(await write('again', '2026-01-02')).toBeNull()

    writeFileSync(join(dir, 'schema.prisma'), after)
    const second = await write('closing', '2026-01-03')
    expect(readFileSync(join(second!, 'migration.sql'), 'utf8')).toMatch(/^-- AlterTable\n/)
    expect(await write('again', '2026-01-04')).toBeNull()
    expect(existsSync(join(dir, 'migrations/20260104010203_again'))).toBe(false)
  })

  it('refuses a name that would not do as a folder', async () => {
    await expect(writeMigration('../x', new Date(0), dir)).rejects.toThrow(/small letters/)
  })
})
