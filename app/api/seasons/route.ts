import { beginSeason } from '#lib/data/seasons.ts'
import { newSeason } from '#lib/domain/season.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({ guard: 'partner', body: newSeason, run: beginSeason })
