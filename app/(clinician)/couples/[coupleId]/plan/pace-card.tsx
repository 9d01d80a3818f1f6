import { getTranslations } from 'next-intl/server'
import { Card } from '#components/ui/card.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { CasePace } from '#lib/data/pace-releases.ts'
import type { PlannedExercise } from '#lib/data/plan.ts'
import { LadderSection } from './ladder-section.tsx'

/** The consent ladders that this couple is on: what each said, the highest level, the release, and what waits. */
export async function PaceCard({
  couple,
  pace,
  running,
  today,
}: {
  couple: CoupleHeader
  pace: readonly CasePace[]
  running: readonly PlannedExercise[]
  today: string
}) {
  const inUse = pace.filter(each => each.inUse)
  if (inUse.length === 0) return null
  const t = await getTranslations('pace.desk')
  return (
    <Card id="pace" title={t('title')} lead={t('lead')} className="mt-8">
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        {inUse.map(each => (
          <LadderSection
            key={each.ladder}
            couple={couple}
            pace={each}
            today={today}
            waiting={running.flatMap(({ exercise }) =>
              exercise.pace?.ladder === each.ladder && exercise.pace.level > each.level ? exercise : [],
            )}
          />
        ))}
      </div>
    </Card>
  )
}
