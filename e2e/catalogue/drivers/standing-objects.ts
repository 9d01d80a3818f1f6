import { addDays } from '#lib/domain/calendar.ts'
import { topLevel } from '#lib/domain/pace.ts'
import { hrefsIn } from '../reading.ts'
import { REVIEW_DAYS } from '../script-events.ts'
import { expectIn, expectRefused, markOf, type Practice, slots, type Walk } from '../walk.ts'
import { bothConfirm, bothReview } from './agreements.ts'

/** What both do with it at first, and what they come back to on a later day: true when that was the last of it. */
export type Standing = {
  begin(walk: Walk, practice: Practice): Promise<void>
  goOn(walk: Walk, practice: Practice): Promise<boolean>
}

/** Rules: written, confirmed by both, written anew, confirmed again; looked at on their day. */
function rules(kind: 'conflict' | 'hard-times'): Standing {
  return {
    begin: async (walk, practice) => {
      const { A, B } = walk.partners
      const reviewOn = addDays(walk.scene.today(), REVIEW_DAYS)
      const [first, second] = ['One topic at a time', 'Softly, and one topic at a time'].map(
        text => `${text} ${markOf(practice, 'both')}`,
      )
      const { agreementId: id } = await A.does('/api/agreements', { kind, text: first, reviewOn })
      const agreementId = String(id)
      await bothConfirm(walk, agreementId, 1)
      await B.does(`/api/agreements/${agreementId}/versions`, { text: second, reviewOn, version: 1 })
      await bothConfirm(walk, agreementId, 2)
      for (const slot of slots) {
        const { html } = await walk.partners[slot].see('/hard-moment')
        const at = hrefsIn(html, '/agreements/').find(each => each.endsWith(agreementId))
        if (!at) throw new Error('the page for hard moments does not lead there')
        expectIn((await walk.partners[slot].see(at)).words, second!, 'the rules in a hard moment')
      }
      practice.agreementId = agreementId
      practice.stays.push(first!, second!, 'Version 2')
    },
    goOn: async (walk, practice) => {
      await bothReview(walk, practice.agreementId!)
      return true
    },
  }
}

/** Asked for by one, with a recap of each, and they went on. */
const pause: Standing = {
  begin: async ({ partners }, practice) => {
    const { A, B } = partners
    const length = { kind: 'minutes', minutes: 5 }
    const { pauseId, version } = await A.does('/api/pauses', { length, calming: 'breathe' })
    await expectRefused(B, '/api/pauses', { length, calming: null }, 'pause-under-way')
    for (const slot of slots) {
      const mark = markOf(practice, slot)
      const recap = { felt: `Tired ${mark}`, mattered: `To be heard ${mark}` }
      await partners[slot].does(`/api/pauses/${pauseId}/recap`, recap)
      practice.stays.push(recap.felt, recap.mattered)
    }
    await B.does(`/api/pauses/${pauseId}/end`, { version, length: null })
    practice.stays.push('1 pause, 1 resumed')
  },
  goOn: async () => true,
}

const rituals: Standing = {
  begin: async ({ partners, scene }, practice) => {
    const name = `Tea ${markOf(practice, 'both')}`
    const wish = { idea: 'own', name, rhythm: { kind: 'daily' }, time: '20:30', minutes: 15 }
    const { id } = await partners.A.does('/api/rituals', wish)
    const told = { day: scene.today(), outcome: 'kept', before: null }
    await partners.B.does(`/api/rituals/${id}/days`, told)
    for (const slot of slots) expectIn((await partners[slot].see('/rituals')).words, name, 'their rituals')
    practice.stays.push(name, 'kept 1 time')
  },
  goOn: async () => true,
}

/** One note is shared and opens to the other, one is for the therapist alone. */
const notebook: Standing = {
  begin: async ({ partners }, practice) => {
    for (const slot of slots) {
      const text = `A talk that went well ${markOf(practice, slot)}`
      const { id, version } = await partners[slot].does('/api/notes', {
        text,
        audience: 'therapist',
        day: null,
      })
      if (slot === 'A') await partners.A.does('/api/note-shares', { noteId: id, version })
      practice.stays.push(text)
    }
    if ((await partners.B.see('/notebook')).words.includes(practice.stays[0]!))
      throw new Error('a note is open before its hour')
  },
  goOn: async ({ partners }, practice) => {
    expectIn((await partners.B.see('/notebook')).words, practice.stays[0]!, 'the notebook of B')
    practice.stays.push('open to both since')
    return true
  },
}

/** Planned for later: its days do not count as due, and the walk wants to see what was done. */
const season: Standing = {
  begin: async ({ partners, scene }, practice) => {
    const enough = `Sleep ${markOf(practice, 'both')}`
    const days = { firstDay: addDays(scene.today(), 60), lastDay: addDays(scene.today(), 66) }
    await partners.A.does('/api/seasons', { ...days, enough })
    for (const slot of slots) expectIn((await partners[slot].see('/season')).words, enough, 'their season')
    practice.stays.push(enough)
  },
  goOn: async () => true,
}

/** The ladders themselves are climbed at the appointments. */
const pace: Standing = {
  begin: async () => {},
  goOn: async ({ levels }) => levels.touch === topLevel.touch && levels.openness === topLevel.openness,
}

export const standingObjects: Readonly<Record<string, Standing>> = {
  'conflict-agreement': rules('conflict'),
  'hard-times-agreement': rules('hard-times'),
  pause,
  rituals,
  notebook,
  'season-adjustment': season,
  pace,
}
