import { getTranslations } from 'next-intl/server'
import { OwnExport } from '#components/export/own-export.tsx'
import { SteppedForm } from '#components/export/stepped-form.tsx'
import { ActionButton } from '#components/form/action-button.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { QuickExit } from '#components/ui/quick-exit.tsx'
import { readOwnRelease } from '#lib/data/release.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'
import { exportWords } from '../../../export-words.ts'
import { loadPortal } from '../../load.ts'
import { neutralSite } from '../../neutral-site.ts'
import { wording } from '../../wording.ts'

/** What a person takes along of their own, and their yes to handing out the record of both. */
export default async function DataPage() {
  const { portal, now, content: given } = await loadPortal(readOwnRelease)
  const t = await getTranslations('export')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const { stepUp, formats, result, formatsTitle } = await exportWords({ staff: false })
  const form = await formStrings()
  const messages = await problemMessages()
  const exit = (
    <QuickExit href={neutralSite} endUrl="/api/sessions/leave" label={portalText('leave')} inline />
  )
  return (
    <>
      <PageHeading title={t('own.title')} lead={t('own.lead')} />
      <div className="space-y-4">
        <Card title={t('own.link')}>
          <p>{t('own.what', { partner: portal.other.name })}</p>
          <p className="mt-2 mb-4 text-sm text-ink-soft">{t('own.note')}</p>
          <OwnExport
            formats={formats}
            strings={{ formats: formatsTitle, make: t('own.make'), result }}
            stepUp={stepUp}
            form={form}
            messages={messages}
            corner={exit}
          />
        </Card>
        <Card title={t('release.title')}>
          <p>{t('release.lead', { clinician: portal.clinician })}</p>
          {given === null ? (
            <SteppedForm
              action="/api/releases"
              messages={messages}
              strings={form}
              stepUp={stepUp}
              corner={exit}
              then="reload"
              className="mt-4"
            >
              <SubmitButton wide variant="secondary">
                {t('release.give')}
              </SubmitButton>
            </SteppedForm>
          ) : (
            <div className="mt-4 space-y-2">
              <p className="font-medium">{t('release.given', { day: words.dayText(given) })}</p>
              <p className="text-sm text-ink-soft">{t('release.withdrawNote')}</p>
              <ActionButton
                action="/api/releases/withdraw"
                variant="secondary"
                problem={t('release.problem')}
              >
                {t('release.withdraw')}
              </ActionButton>
            </div>
          )}
        </Card>
        <p>
          <a className="link" href="/settings">
            {t('own.back')}
          </a>
        </p>
      </div>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
