import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { Calming } from '#components/pause/calming.tsx'
import { PauseForm } from '#components/pause/pause-form.tsx'
import { TurnPage } from '#components/pause/turn-page.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { type LastPause, readLastPause } from '#lib/data/pauses-list.ts'
import type { Portal } from '#lib/data/portal.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { mayRecap, pauseState } from '#lib/domain/pause.ts'
import { loadPortal } from '../load.ts'
import { type Wording, wording } from '../wording.ts'
import { calmingWords, pauseWords } from './pause-words.ts'
import { Recaps } from './recaps.tsx'

type Around = { portal: Portal; words: Wording; now: Date }

/** The agreed pause: asking for one, being in one, and coming back from it. */
export default async function PausePage() {
  const { portal, now, content: last } = await loadPortal(readLastPause)
  const t = await getTranslations('portal')
  const words = await wording(portal, now)
  const around = { portal, words, now }
  const at = last ? pauseState(last, now) : 'past'
  // What was ended long ago is over: the page is for asking again.
  const state = last && at === 'ended' && !mayRecap(last, now) ? 'past' : at
  return (
    <>
      {portal.closed && <Closed />}
      {!portal.closed && last && state === 'under-way' && <UnderWay pause={last} {...around} />}
      {!portal.closed && last && state === 'over' && <Over pause={last} {...around} />}
      {!portal.closed && last && state === 'ended' && <Ended pause={last} {...around} />}
      {!portal.closed && state === 'past' && <Ask last={last} {...around} />}
      <FootLine promise={words.promise} help={t('foot.help')} />
    </>
  )
}

async function Closed() {
  const t = await getTranslations('pause')
  return (
    <>
      <PageHeading title={t('title')} />
      <Notice>{t('closed')}</Notice>
    </>
  )
}

/** One button; the last pause and what was written about it is there to be looked at. */
async function Ask({ last, portal, words }: Around & { last: LastPause | null }) {
  const t = await getTranslations('pause')
  const { form } = await pauseWords(portal, words)
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <PauseForm region={words.region} zone={portal.zone} strings={form} />
      {last && last.recaps.length + last.earlier.length > 0 && (
        <div className="mt-6">
          <Disclosure summary={t('lookBack', { day: words.dayText(last.askedOn) })}>
            <Recaps pause={last} portal={portal} words={words} mayWrite={false} />
          </Disclosure>
        </div>
      )}
    </>
  )
}

async function UnderWay({ pause, portal, words, now }: Around & { pause: LastPause }) {
  const t = await getTranslations('pause')
  const { self, other } = portal
  return (
    <>
      <PageHeading
        title={t('underWay.title')}
        lead={`${t('underWay.until', { when: words.when(pause.until) })} ${t('underWay.asked', {
          name: (pause.askedBy === self.slot ? self : other).name,
        })}`}
      />
      <TurnPage leftMs={pause.until.getTime() - now.getTime()} />
      <p className="mb-6 text-lg">{t('underWay.lead')}</p>
      <Calming suggested={pause.calming} strings={await calmingWords(t('underWay.meanwhile'))} />
      <div className="mt-8">
        <WhatNext
          pause={pause}
          portal={portal}
          words={words}
          goOn={t('underWay.goOn')}
          set={t('underWay.other')}
        />
      </div>
    </>
  )
}

async function Over({ pause, portal, words }: Around & { pause: LastPause }) {
  const t = await getTranslations('pause')
  return (
    <>
      <PageHeading title={t('over.title')} lead={t('over.lead')} />
      <div className="space-y-6">
        <Recaps pause={pause} portal={portal} words={words} mayWrite />
        <WhatNext
          pause={pause}
          portal={portal}
          words={words}
          first
          goOn={t('over.goOn')}
          set={t('over.set')}
          setLead={t('over.setLead')}
        />
      </div>
    </>
  )
}

/** A pause that one of them has just ended, and the way to the next one. */
async function Ended({ pause, portal, words, now }: Around & { pause: LastPause }) {
  const t = await getTranslations('pause')
  const { form } = await pauseWords(portal, words)
  const day = words.dayText(localDate(pause.endedAt ?? now, portal.zone))
  return (
    <>
      <PageHeading title={t('title')} lead={t('ended', { day })} />
      <div className="space-y-6">
        <Recaps pause={pause} portal={portal} words={words} mayWrite />
        <Disclosure summary={t('again')}>
          <PauseForm region={words.region} zone={portal.zone} strings={form} />
        </Disclosure>
      </div>
    </>
  )
}

/** Go on, or set another time: either of the two may. */
async function WhatNext({
  pause: { pauseId, version },
  portal,
  words,
  first = false,
  goOn,
  set,
  setLead,
}: {
  pause: LastPause
  portal: Portal
  words: Wording
  /** Going on is what the page is for now. */
  first?: boolean
  goOn: string
  set: string
  setLead?: string
}) {
  const t = await getTranslations('pause')
  const { form } = await pauseWords(portal, words)
  return (
    <div className="space-y-4">
      <div className="grid gap-1">
        <ActionButton
          action={`/api/pauses/${pauseId}/end`}
          body={{ version, length: null }}
          then="/pause"
          problem={form.problem}
          variant={first ? 'primary' : 'secondary'}
          size="big"
          wide
        >
          {goOn}
        </ActionButton>
        <p className="text-center text-sm text-ink-soft">{t('bothSee')}</p>
      </div>
      <Disclosure summary={set}>
        {setLead && <p className="mb-3 text-ink-soft">{setLead}</p>}
        <PauseForm
          ending={{ pauseId, version }}
          region={words.region}
          zone={portal.zone}
          strings={{ ...form, ask: t('over.set') }}
        />
      </Disclosure>
    </div>
  )
}
