import { z } from 'zod'
import { makeGroup } from '#lib/data/groups.ts'
import { typedLine } from '#lib/domain/plain-text.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  body: z.strictObject({ name: typedLine(80) }),
  run: (tx, { name }) => makeGroup(tx, name),
})
