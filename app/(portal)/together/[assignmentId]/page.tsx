import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { TogetherRun } from '#components/together/together-run.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import type { Portal } from '#lib/data/portal.ts'
import { openTogether, type TogetherPage, type TogetherSession } from '#lib/data/together-sessions.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { ConsentFirst } from '../../exercises/consent-first.tsx'
import { loadPortal } from '../../load.ts'
import { wording } from '../../wording.ts'
import { laidIn } from './laid-in.ts'
import { LayOut } from './lay-out.tsx'
import { Lobby } from './lobby.tsx'
import { togetherStrings } from './together-strings.ts'

/** Where the two meet on one phone: laying out and beginning, then the walk itself, then the way back. */
export default async function TogetherPlacePage({
  params,
  searchParams,
}: {
  params: Promise<{ assignmentId: string }>
  searchParams: Promise<{ lay?: string | string[] }>
}) {
  const { lay } = await searchParams
  const id = z.uuid().safeParse((await params).assignmentId)
  const { portal, now, content } = await loadPortal(async tx =>
    id.success ? openTogether(tx, id.data) : null,
  )
  if (!content) notFound()
  const { session, may } = content
  if (!portal.consented) return <ConsentFirst />
  if (lay !== undefined && may === 'open' && content.definition.mode === 'prepared') {
    return <LayOut portal={portal} now={now} page={content} />
  }
  if (session && (may === 'open' || session.state.finished)) {
    return <Run portal={portal} now={now} page={content} session={session} />
  }
  if (may !== 'open')
    return <Shut portal={portal} now={now} opensOn={may === 'not-yet' ? content.opensOn : null} />
  return <Lobby portal={portal} now={now} page={content} />
}

async function Run({
  portal,
  now,
  page,
  session,
}: {
  portal: Portal
  now: Date
  page: TogetherPage
  session: TogetherSession
}) {
  const words = await wording(portal, now)
  // Whose turn it is changes on the way: the phone fills these in.
  const left = { opener: '{opener}', speaker: '{speaker}', listener: '{listener}' }
  return (
    <TogetherRun
      sessionId={session.sessionId}
      stood={{ version: session.version, state: session.state }}
      steps={localise(page.script, words.locale, { ...words.names, ...left })}
      names={page.names}
      self={page.self}
      laid={laidIn(page, words)}
      wordHref={page.responseId === null ? `/exercises/${page.occurrenceId}?word=1` : null}
      today={portal.today}
      region={words.region}
      strings={await togetherStrings(words)}
    />
  )
}

async function Shut({ portal, now, opensOn }: { portal: Portal; now: Date; opensOn: string | null }) {
  const t = await getTranslations('together')
  const words = await wording(portal, now)
  return (
    <>
      <PageHeading
        title={t(opensOn ? 'lobby.notYetTitle' : 'lobby.closedTitle')}
        lead={opensOn ? t('lobby.notYet', { day: words.dayText(opensOn) }) : t('lobby.closed')}
      />
      <ButtonLink href="/today" size="big" wide>
        {t('doorway.today')}
      </ButtonLink>
    </>
  )
}
