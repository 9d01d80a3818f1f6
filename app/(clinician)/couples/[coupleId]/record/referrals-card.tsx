import { getTranslations } from 'next-intl/server'
import { AskedAgainForm } from '#components/couples/asked-again-form.tsx'
import { ActionButton } from '#components/form/action-button.tsx'
import { UndoableAction } from '#components/form/undoable-action.tsx'
import { Card } from '#components/ui/card.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { Referral } from '#lib/data/referrals.ts'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'
import { caseWords } from '../case-words.ts'
import { ReferralForm } from './referral-form.tsx'

type Props = { couple: CoupleHeader; slot: Slot; referrals: readonly Referral[]; today: string }

/** What support of their own one partner was pointed to, what is to be asked again, and a new referral. */
export async function ReferralsCard({ couple, slot, referrals, today }: Props) {
  const t = await getTranslations('notes.referral')
  const { coupleId, zone, partners } = couple
  const { name } = partners[slot]
  const { day } = await caseWords({ A: partners.A.name, B: partners.B.name }, today)
  const own = referrals.filter(each => each.slot === slot)
  const open = own.filter(each => each.askedAgainAt === null)
  const past = own.filter(each => each.askedAgainAt !== null)
  const other = partners[slot === 'A' ? 'B' : 'A'].name
  return (
    <Card
      id={slot === 'A' ? 'own-support' : 'own-support-b'}
      title={t('title', { name })}
      lead={own.length === 0 ? t('lead', { name, other }) : undefined}
    >
      {own.length === 0 && <p>{t('none')}</p>}
      <ul className="space-y-4">
        {open.map(each => (
          <li key={each.id} id={`referral-${each.id}`} className="space-y-2">
            <p>{t('line', { kind: t(`kinds.${each.kind}`), day: day(each.recordedOn) })}</p>
            {each.note && <p className="break-words text-ink-soft">{each.note}</p>}
            {each.askAgainOn <= today ? (
              <Chip tone="notice">{t('due', { day: day(each.askAgainOn) })}</Chip>
            ) : (
              <p className="text-sm text-ink-soft">{t('askAgain', { day: day(each.askAgainOn) })}</p>
            )}
            <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
              <div className="min-w-0 grow">
                <Disclosure summary={t('asked')}>
                  <Asked coupleId={coupleId} referral={each} today={today} />
                </Disclosure>
              </div>
              <TakeOut coupleId={coupleId} referral={each} />
            </div>
          </li>
        ))}
      </ul>
      <div className="mt-3 space-y-2">
        <Disclosure summary={t('add')}>
          <ReferralForm couple={couple} slot={slot} today={today} />
        </Disclosure>
        {past.length > 0 && (
          <Disclosure summary={t('past', { count: past.length })}>
            <ul className="space-y-2">
              {past.map(each => (
                <li key={each.id} className="flex flex-wrap items-baseline justify-between gap-x-3">
                  <span className="min-w-0 grow basis-0 text-ink-soft">{pastLine(each)}</span>
                  <ActionButton
                    variant="quiet"
                    action={`/api/referrals/${each.id}/reopen`}
                    body={{ coupleId, version: each.version }}
                    problem={t('problem')}
                  >
                    {t('reopen')}
                  </ActionButton>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Card>
  )

  function pastLine({ kind, recordedOn, askedAgainAt, nextOn }: Referral): string {
    const values = {
      kind: capital(t(`kinds.${kind}`)),
      from: day(recordedOn),
      day: day(localDate(askedAgainAt!, zone)),
    }
    return nextOn ? t('pastNext', { ...values, next: day(nextOn) }) : t('pastLine', values)
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

async function Asked({ coupleId, referral, today }: { coupleId: string; referral: Referral; today: string }) {
  const t = await getTranslations('notes.referral')
  return (
    <AskedAgainForm
      action={`/api/referrals/${referral.id}/asked`}
      coupleId={coupleId}
      version={referral.version}
      today={today}
      strings={{ nextOn: t('nextOn'), nextHint: t('nextHint'), save: t('askedSave') }}
      form={await formStrings()}
      messages={await problemMessages()}
    />
  )
}

async function TakeOut({ coupleId, referral }: { coupleId: string; referral: Referral }) {
  const t = await getTranslations('notes.referral')
  const common = await getTranslations('common')
  return (
    <UndoableAction
      variant="quiet"
      action={`/api/referrals/${referral.id}/withdraw`}
      body={{ coupleId, version: referral.version }}
      undo={{ action: `/api/referrals/${referral.id}/restore`, body: { coupleId } }}
      strings={{
        done: t('withdrawn'),
        problem: t('problem'),
        undo: common('undo'),
        dismiss: common('dismiss'),
      }}
    >
      {t('withdraw')}
    </UndoableAction>
  )
}
