import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignInForm } from '#components/sign-in/sign-in-form.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { currentPerson } from '#lib/auth/current.ts'

export default async function SignInPage() {
  if (await currentPerson()) redirect('/')
  const t = await getTranslations('sign-in')
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <SignInForm
        strings={{
          name: t('name'),
          nameHint: t('nameHint'),
          password: t('password'),
          submit: t('submit'),
          sending: t('sending'),
          failed: t('failed'),
          lost: t('lost'),
        }}
      />
      <p className="mt-8 text-sm text-ink-soft">{t('noAccess')}</p>
    </>
  )
}
