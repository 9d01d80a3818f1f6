import { getTranslations } from 'next-intl/server'
import { Acceptance } from '#components/sign-in/acceptance.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'

export default async function InvitationPage() {
  const t = await getTranslations('sign-in.invitation')
  const reasons = [
    'invitation',
    'consent-needed',
    'password-too-short',
    'password-too-long',
    'password-too-common',
    'password-names',
    'too-many',
    'lost',
  ] as const
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <Acceptance
        strings={{
          code: t('code'),
          codeHint: t('codeHint'),
          open: t('open'),
          hello: t.raw('hello'),
          name: t('name'),
          nameHint: t('nameHint'),
          password: t('password'),
          passwordHint: t('passwordHint'),
          passwordHintStaff: t('passwordHintStaff'),
          suggestion: t('suggestion'),
          policyTitle: t('policyTitle'),
          agree: t('agree'),
          accept: t('accept'),
          problems: Object.fromEntries(reasons.map(reason => [reason, t(`problems.${reason}`)])),
        }}
      />
    </>
  )
}
