import { getTranslations } from 'next-intl/server'
import { SupportLines } from '#components/support/support-lines.tsx'
import { TellTherapist } from '#components/support/tell-therapist.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { localise } from '#lib/domain/exercises/text.ts'
import { findALine, supportIn } from '#lib/domain/support.ts'
import { loadPortal } from '../load.ts'
import { wording } from '../wording.ts'

/** Somebody to call now, a word to the therapist, and who sees what: to be read in a minute. */
export default async function SupportPage() {
  const { portal, now } = await loadPortal(async () => null)
  const t = await getTranslations('support')
  const { locale, names, readers } = await wording(portal, now)
  const { clinician, partner } = names
  const support = supportIn(portal.country)
  const lines = localise(support.lines, locale, names)
  const country = support.country && new Intl.DisplayNames(locale, { type: 'region' }).of(support.country)
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead', { clinician })} />
      <div className="space-y-4">
        <Card title={country ? t('linesIn', { country }) : t('lines')}>
          <SupportLines lines={lines} />
          <p className="mt-3 text-sm text-ink-soft">{t('elsewhere', { site: findALine })}</p>
          <p className="mt-1 text-sm text-ink-soft">{t('callNote')}</p>
        </Card>
        <TellTherapist
          lines={lines.slice(0, 2)}
          strings={{
            button: t('tell.button'),
            title: t('tell.title', { readers }),
            who: t('tell.who', { readers, partner }),
            when: t('tell.when'),
            send: t('tell.send'),
            cancel: t('tell.cancel'),
            told: t('tell.told', { readers }),
            done: t('tell.done'),
            problem: t('tell.problem'),
          }}
        />
        <Card title={t('sees', { clinician })}>
          <div className="space-y-3">
            <p>{t('seesYes', { clinician, partner })}</p>
            <p>{t('seesNo')}</p>
            <p>{t('partner', { partner })}</p>
            <p>
              <a className="link" href="/consent">
                {t('policyLink')}
              </a>
            </p>
          </div>
        </Card>
      </div>
    </>
  )
}
