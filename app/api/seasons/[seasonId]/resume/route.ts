import { z } from 'zod'
import { resumeSeason } from '#lib/data/seasons.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'partner',
  params: idParam('seasonId'),
  body: z.strictObject({ version: z.int32().min(1) }),
  run: (tx, { version }, { seasonId }) => resumeSeason(tx, seasonId, version),
})
