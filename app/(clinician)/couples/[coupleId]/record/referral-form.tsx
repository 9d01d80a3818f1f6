import { getTranslations } from 'next-intl/server'
import { DateField } from '#components/form/date-field.tsx'
import { Form } from '#components/form/form.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TextField } from '#components/form/text-field.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { Slot } from '#lib/domain/access.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { referralKinds } from '#lib/domain/referral.ts'
import { formStrings } from '#lib/i18n/form-strings.ts'
import { coupleProblems } from '../../partner-choices.ts'

/** A new referral; the day to ask again is that of the next appointment, if there is one. */
export async function ReferralForm({
  couple: { coupleId, zone, partners, nextAppointment },
  slot,
  today,
}: {
  couple: CoupleHeader
  slot: Slot
  today: string
}) {
  const t = await getTranslations('notes.referral')
  const common = await getTranslations('common.form')
  const askAgainOn = nextAppointment ? localDate(nextAppointment.startsAt, zone) : addDays(today, 28)
  return (
    <Form
      action="/api/referrals"
      fixed={{ coupleId, partnerId: partners[slot].partnerId }}
      defaultValues={{ kind: '', askAgainOn, note: '' }}
      messages={await coupleProblems()}
      strings={await formStrings()}
      then="reload"
      className="space-y-4"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="kind"
          label={t('kind')}
          empty={t('choose')}
          required={common('required')}
          options={referralKinds.map(kind => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
        <DateField name="askAgainOn" label={t('askOn')} required={common('required')} min={today} />
      </div>
      <TextField
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        optional={common('optional')}
        maxLength={300}
      />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  )
}
