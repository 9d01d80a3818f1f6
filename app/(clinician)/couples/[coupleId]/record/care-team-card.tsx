import { getLocale, getTranslations } from 'next-intl/server'
import { Form } from '#components/form/form.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Member } from '#lib/data/care-team.ts'
import type { CoupleHeader } from '#lib/data/couples.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { formStrings } from '#lib/i18n/form-strings.ts'
import { writeDay } from '../../../dates.ts'
import { coupleProblems } from '../../partner-choices.ts'

type Props = {
  couple: CoupleHeader
  team: readonly Member[]
  colleagues: readonly { userId: string; name: string }[]
  today: string
}

/** Who sees the couple, and who steps in when a flag stays unread. */
export async function CareTeamCard({ couple, team, colleagues, today }: Props) {
  const t = await getTranslations('couple.team')
  const locale = await getLocale()
  const backup = team.find(member => member.role === 'backup') ?? null
  const choices = backup ? [{ userId: backup.userId, name: backup.name }, ...colleagues] : colleagues
  const since = (at: Date) => writeDay(locale, localDate(at, couple.zone), today, 'long')
  return (
    <Card id="care-team" title={t('title')}>
      <ul className="space-y-1">
        {team.map(member => (
          <li key={member.userId}>
            <strong>{member.name}</strong>{' '}
            <span className="text-ink-soft">
              {t(member.role === 'lead' ? 'leads' : 'backs', { day: since(member.since) })}
            </span>
          </li>
        ))}
      </ul>
      <Form
        action="/api/care-team"
        fixed={{ coupleId: couple.coupleId }}
        defaultValues={{ backup: backup?.userId ?? '' }}
        messages={await coupleProblems()}
        strings={await formStrings()}
        then="reload"
        className="mt-4 space-y-4"
      >
        <SelectField
          name="backup"
          label={t('backup')}
          hint={t('backupHint')}
          empty={t('nobody')}
          options={choices.map(each => ({ value: each.userId, label: each.name }))}
        />
        <SubmitButton variant="secondary">{t('save')}</SubmitButton>
      </Form>
    </Card>
  )
}
