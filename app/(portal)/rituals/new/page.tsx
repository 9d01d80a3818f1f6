import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FootLine } from '#components/portal/foot-line.tsx'
import { RitualForm } from '#components/rituals/ritual-form.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { findIdea, type Idea, ideas } from '#lib/domain/ritual-ideas.ts'
import { loadPortal } from '../../load.ts'
import { type Wording, wording } from '../../wording.ts'
import { ritualFormWords } from '../form-words.ts'
import { ritualWords } from '../ritual-words.ts'

type Query = Record<string, string | string[] | undefined>

/** Ideas to start from; with one chosen, the form that it fills in. */
export default async function NewRitualPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { idea: asked } = await searchParams
  const { portal, now } = await loadPortal(async () => null)
  if (portal.closed) redirect('/rituals')
  const t = await getTranslations('rituals.form')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const idea = typeof asked === 'string' ? findIdea(asked) : null
  const isChosen = idea !== null || asked === 'own'
  return (
    <>
      <PageHeading title={t('newTitle')} lead={isChosen ? idea?.line[words.locale] : t('newLead')} />
      {isChosen ? (
        <>
          <RitualForm
            ritual={null}
            initial={startOf(idea, words)}
            then="/rituals"
            {...(await ritualFormWords(portal, words, 'save'))}
          />
          <p className="mt-4">
            <a className="link inline-flex min-h-12 items-center" href="/rituals/new">
              {t('back')}
            </a>
          </p>
        </>
      ) : (
        <IdeaCards
          words={words}
          own={{ title: t('own'), line: t('ownLine', { partner: words.names.partner }) }}
        />
      )}
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}

function startOf(idea: Idea | null, { locale }: Wording) {
  if (!idea)
    return { idea: 'own', name: '', rhythm: { kind: 'weekly', day: 6 }, time: '20:00', minutes: 20 } as const
  const { id, name, rhythm, time, minutes } = idea
  return { idea: id, name: name[locale], rhythm, time, minutes }
}

async function IdeaCards({ words, own }: { words: Wording; own: { title: string; line: string } }) {
  const t = await getTranslations('rituals')
  const ritual = await ritualWords(words.locale)
  const choose = (id: string, title: string) => (
    <ButtonLink href={`/rituals/new?idea=${id}`} wide aria-label={`${t('make')}: ${title}`}>
      {t('make')}
    </ButtonLink>
  )
  return (
    <div className="space-y-4">
      {ideas.map(({ id, name, line, rhythm, minutes }) => (
        <Card
          key={id}
          title={name[words.locale]}
          aside={t('minutes', { minutes })}
          lead={`${line[words.locale]} (${ritual.often(rhythm)})`}
        >
          {choose(id, name[words.locale])}
        </Card>
      ))}
      <Card title={own.title} lead={own.line}>
        {choose('own', own.title)}
      </Card>
    </div>
  )
}
