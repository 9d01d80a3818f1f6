import type { Slot } from '#lib/domain/access.ts'
import { exercises } from '#lib/domain/exercises/registry.ts'
import { measureExercises } from '#lib/domain/measures/exercises.ts'
import { coupleRows } from './world/couple.ts'
import { groupRows } from './world/groups.ts'
import { ownExerciseRows } from './world/own-exercises.ts'
import { passwords, practice, staff } from './world/people.ts'
import { policies } from './world/policy.ts'
import type { PartnerRows, StaffRows, World } from './world/rows.ts'
import { paths, type Setting, settingOf } from './world/setting.ts'
import { stories as allStories } from './world/stories.ts'
import type { Habit, PartnerStory, PolicyKind, Story } from './world/story.ts'

export type { World } from './world/rows.ts'
export { stories } from './world/stories.ts'
export type { Habit, PartnerStory, Story } from './world/story.ts'

/** With this one every story shows what it tells on each day of the week; world.test.ts holds it to that. */
export const defaultSeed = 137

type Wish = {
  /** Local day 'YYYY-MM-DD' of the practice that all days count back from. */
  today: string
  seed?: number
  /** Other couples than the twelve, or the same ones changed. */
  stories?: readonly Story[]
}

/**
 * The named cast as plain rows: one practice, its staff, its couples and sixteen weeks of what they did. The same wish
 * gives the same world, ids included; what a partner did changes no row of the other's.
 */
export function worldOf({ today, seed = defaultSeed, stories = allStories }: Wish): World {
  const setting = settingOf(seed, today)
  const { practiceId } = setting
  const createdAt = setting.at(200, 9 * 60, practice.zone)
  return {
    seed,
    today,
    practice: { id: practiceId, keyId: setting.id('practice/key'), ...practice, createdAt },
    policyTexts: Object.entries(policies).map(([kind, { en, es }]) => ({
      id: setting.id(paths.policy(kind as PolicyKind)),
      practiceId,
      kind,
      version: 1,
      bodyEn: en,
      bodyEs: es,
      createdAt,
    })),
    staff: staff.map(person => staffRows(setting, person, createdAt)),
    definitions: [...exercises, ...measureExercises].map(body => ({
      id: setting.id(paths.definition(body)),
      practiceId,
      slug: body.slug,
      version: body.version,
      origin: 'built-in',
      body,
      createdAt,
    })),
    ownExercises: ownExerciseRows(setting),
    groups: groupRows(setting, stories),
    couples: stories.map(story => coupleRows(setting, story)),
  }
}

function staffRows(setting: Setting, person: (typeof staff)[number], createdAt: Date): StaffRows {
  const { key, name, role, email, locale } = person
  const userId = setting.id(paths.staff(key))
  const { practiceId } = setting
  return {
    key,
    user: {
      id: userId,
      practiceId,
      signInName: email,
      displayName: name,
      locale,
      zone: practice.zone,
      createdAt,
    },
    member: {
      id: setting.id(`${paths.staff(key)}/${role}`),
      practiceId,
      userId,
      role,
      displayName: name,
      since: createdAt,
    },
  }
}

/** The twelve's story of that key. Throws an Error for a key that there is none of. */
export function storyOf(key: string): Story {
  const story = allStories.find(each => each.key === key)
  if (!story) throw new Error(`no story ${key}`)
  return story
}

/** The same story in which one partner did otherwise; every row of the other stays as it is. */
export function withPartner(story: Story, slot: Slot, { habit, ...own }: PartnerChange): Story {
  const self = story.partners[slot]
  const changed = { ...self, ...own, habit: { ...self.habit, ...habit } }
  return { ...story, partners: { ...story.partners, [slot]: changed } }
}

type PartnerChange = Partial<Omit<PartnerStory, 'habit'>> & { habit?: Partial<Habit> }

/** Somebody of the world who can sign in. */
export type CastMember = {
  /** Names them in tests: `amara`, `maya`. */
  key: string
  name: string
  role: 'owner' | 'clinician' | 'partner'
  signInName: string
  password: string
  practiceId: string
  userId: string
  locale: string
  /** Partners only. */
  partnerId?: string
  coupleId?: string
  slot?: Slot
}

/** Everybody with an account: the staff, then the partners who have joined, couple by couple. */
export function castOf(world: World): CastMember[] {
  const practiceId = world.practice.id
  const people = world.staff.map(({ key, user, member }) => ({
    key,
    name: user.displayName,
    role: member.role as 'owner' | 'clinician',
    signInName: user.signInName,
    password: passwords.staff,
    practiceId,
    userId: user.id,
    locale: user.locale,
  }))
  const partners = world.couples.flatMap(couple =>
    [couple.partners.A, couple.partners.B].flatMap(partnerCast),
  )
  return [...people, ...partners]
}

function partnerCast({ key, slot, partner, user }: PartnerRows): CastMember[] {
  if (!user) return []
  return [
    {
      key,
      name: partner.name,
      role: 'partner',
      signInName: user.signInName,
      password: passwords.partner,
      practiceId: partner.practiceId,
      userId: user.id,
      locale: user.locale,
      partnerId: partner.id,
      coupleId: partner.coupleId,
      slot,
    },
  ]
}

/** One person of the cast. Throws an Error when nobody of that key has an account. */
export function castMember(world: World, key: string): CastMember {
  const member = castOf(world).find(each => each.key === key)
  if (!member) throw new Error(`nobody called ${key} has an account`)
  return member
}
