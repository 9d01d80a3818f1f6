'use client'
import { type FormEvent, useState } from 'react'
import { fillIn } from '#components/exercises/run-strings.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { addDays } from '#lib/domain/calendar.ts'
import { type Candidate, hindranceOf } from '#lib/domain/programme-giving.ts'
import { GiveFields, type GiveFieldsStrings, type GivenProgramme } from './give-fields.tsx'
import { type Left, LeftOut } from './left-out.tsx'
import { useGiving } from './use-giving.ts'

type Busy = { startsOn: string; lastDay: string; until: string }

/** A couple of the group; `until` is the last day of a programme of theirs in words. */
type GroupCandidate = Candidate<Busy> & { coupleId: string; name: string; recordHref: string }

export type GiveToGroupStrings = GiveFieldsStrings & {
  submit: string
  /** The same once it is known how many couples can have it. */
  give: readonly string[]
  giving: string
  /** "{done} of {all}". */
  progress: string
  outcome: string
  cannot: string
  couldNot: string
  hindrance: Readonly<Record<'couple-closed' | 'asked-alone-first' | 'programme-running', string>>
  toRecord: string
  /** By reason of what the server refused, and `other`. */
  problems: Readonly<Record<string, string>>
}

/** Gives one programme to every couple of a group that can have it; who cannot is named with the reason. */
export function GiveToGroup({
  groupId,
  couples,
  programmes,
  chosen,
  startsOn,
  today,
  strings,
}: {
  groupId: string
  couples: readonly GroupCandidate[]
  programmes: readonly GivenProgramme[]
  /** The programme and the first day that are suggested; '' for none. */
  chosen: string
  startsOn: string
  today: string
  strings: GiveToGroupStrings
}) {
  const awake = useAwake()
  const [wish, setWish] = useState({ slug: chosen, startsOn })
  const [left, setLeft] = useState<readonly Left[]>([])
  const { give, giving, outcome, forget } = useGiving(groupId)
  const programme = programmes.find(each => each.slug === wish.slug)
  const judged = programme && wish.startsOn ? couples.map(judge) : []
  const able = judged.filter(each => each.why === null)
  const hindered = judged.filter(each => each.why !== null) as Left[]

  function judge({ coupleId, name, recordHref, ...couple }: GroupCandidate) {
    const { days = 0, needsAskedAlone = false } = programme ?? {}
    const lastDay = addDays(wish.startsOn, days - 1)
    const hindrance = hindranceOf(couple, { startsOn: wish.startsOn, lastDay, needsAskedAlone })
    const asked = hindrance?.reason === 'asked-alone-first'
    const until = hindrance && 'other' in hindrance ? hindrance.other.until : ''
    const why = hindrance && fillIn(strings.hindrance[hindrance.reason], { day: until })
    return { coupleId, name, why, href: asked ? recordHref : null }
  }

  function choose(next: typeof wish) {
    forget()
    setWish(next)
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (giving !== null || able.length === 0) return
    setLeft(hindered)
    await give(
      able.map(each => each.coupleId),
      wish,
    )
  }

  const refused = (outcome?.refused ?? []).map(({ coupleId, reason }) => ({
    coupleId,
    name: couples.find(each => each.coupleId === coupleId)?.name ?? '',
    why: strings.problems[reason] ?? strings.problems.other ?? '',
    href: null,
  }))
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <GiveFields
        wish={wish}
        onChange={choose}
        programmes={programmes}
        today={today}
        disabled={!awake || giving !== null}
        strings={strings}
      />
      {giving === null && outcome === null && (
        <>
          <LeftOut title={strings.cannot} couples={hindered} toRecord={strings.toRecord} />
          <Button
            type="submit"
            variant="primary"
            size="big"
            className="self-start"
            disabled={!awake || able.length === 0}
          >
            {programme ? strings.give[able.length] : strings.submit}
          </Button>
        </>
      )}
      {giving && (
        <ProgressBar
          value={giving.done}
          max={giving.all}
          label={strings.giving}
          text={fillIn(strings.progress, giving)}
        />
      )}
      <div role="status" className="space-y-3 empty:hidden">
        {outcome && (
          <>
            <p className="font-medium">
              {fillIn(strings.outcome, { done: outcome.done, all: outcome.all + left.length })}
            </p>
            <LeftOut title={strings.couldNot} couples={[...refused, ...left]} toRecord={strings.toRecord} />
          </>
        )}
      </div>
    </form>
  )
}
