import { getTranslations } from 'next-intl/server'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { AssignmentNotes } from '#lib/domain/assignment.ts'

/** What the clinician wrote beside it, one tap away: on most evenings the question itself comes first. */
export async function Notes({ notes, from }: { notes: AssignmentNotes; from: string }) {
  const t = await getTranslations('exercise.notes')
  const kinds = ['why', 'whenWhere', 'smallest', 'obstacle'] as const
  const items = kinds.filter(kind => notes[kind] !== '').map(kind => ({ term: t(kind), detail: notes[kind] }))
  return (
    <div className="mb-4">
      <Disclosure summary={t('title', { from })}>
        <DefinitionList items={items} />
      </Disclosure>
    </div>
  )
}
