import { Reading, type ShownReading } from '#components/exercises/reading.tsx'
import { Card } from '#components/ui/card.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'

export type OpenedSide = { slot: 'A' | 'B'; name: string; prompt: string; reading: ShownReading }

/** Something that was given, or that opened for both: each side with its name, and the day it is about. */
export function OpenedCard({
  title,
  about,
  sides,
  minutes,
}: {
  title: string
  about: string
  sides: readonly OpenedSide[]
  minutes: string
}) {
  return (
    <Card title={title} level={3} aside={about}>
      <div className="space-y-5">
        {sides.map(side => (
          <div key={side.slot} className="space-y-2">
            {sides.length > 1 && (
              <p className="flex items-center gap-2 font-semibold">
                <PartnerMark slot={side.slot} /> {side.name}
              </p>
            )}
            <Reading prompt={side.prompt} reading={side.reading} minutes={minutes} />
          </div>
        ))}
      </div>
    </Card>
  )
}
