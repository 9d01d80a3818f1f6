import { GroundLooks } from '#components/exercises/ground-looks.tsx'
import { fillIn } from '#components/exercises/run-strings.ts'
import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import type { ScriptStep } from '#lib/domain/exercises/script.ts'
import type { Localised } from '#lib/domain/exercises/text.ts'
import type { Turn } from './preview-screens.ts'
import type { PreviewStrings } from './preview-step.tsx'

export type PreviewScriptStrings = {
  /** "{speaker} speaks", and who says back. */
  speaks: string
  says: string
  /** "{minutes} min. The time is a guide." */
  minutes: string
  swap: string
  yes: string
  almost: string
  notYet: string
  pass: string
  laidOut: string
  pickDay: string
  written: string
  lines: string
}

/** One screen of what the two do on one phone, as a clinician looks through it. */
export function PreviewScriptStep({
  step,
  turn,
  strings,
  alone,
  onAnswer,
}: {
  step: Localised<ScriptStep>
  turn: Turn
  strings: PreviewScriptStrings
  alone: PreviewStrings
  onAnswer: () => void
}) {
  const said = step.kind === 'turn' ? strings.speaks : step.kind === 'mirror' ? strings.says : null
  return (
    <>
      {said && (
        <p className="mb-2">
          <Chip>{fillIn(said, turn)}</Chip>
        </p>
      )}
      <h3 className="prompt mb-3">{headingOf(step, strings)}</h3>
      <Rest step={step} strings={strings} alone={alone} onAnswer={onAnswer} />
      {'minutes' in step && (
        <p className="mt-3 text-ink-soft">{fillIn(strings.minutes, { minutes: step.minutes })}</p>
      )}
    </>
  )
}

function headingOf(step: Localised<ScriptStep>, strings: PreviewScriptStrings): string {
  if (step.kind === 'tell') return step.title
  return step.kind === 'swap' ? strings.swap : step.prompt
}

function Rest({
  step,
  strings,
  alone,
  onAnswer,
}: {
  step: Localised<ScriptStep>
  strings: PreviewScriptStrings
  alone: PreviewStrings
  onAnswer: () => void
}) {
  switch (step.kind) {
    case 'tell':
      return <p className="whitespace-pre-line">{step.body}</p>
    case 'breathe':
      return <p>{fillIn(alone.breathe, { seconds: step.seconds })}</p>
    case 'ground':
      return <GroundLooks strings={alone.ground} />
    case 'turn':
      return step.listening ? <p className="text-ink-soft">{step.listening}</p> : null
    case 'mirror':
      return <Answers labels={[strings.yes, strings.almost, strings.notYet]} onAnswer={onAnswer} />
    case 'choose':
      return <Answers labels={[...step.options.map(each => each.label), strings.pass]} onAnswer={onAnswer} />
    case 'lay':
      return <p className="text-ink-soft">{strings.laidOut}</p>
    case 'when':
      return <p className="text-ink-soft">{strings.pickDay}</p>
    case 'agree':
      return <p className="text-ink-soft">{[step.hint, strings.written].filter(Boolean).join(' ')}</p>
    case 'close':
      return <p className="text-ink-soft">{strings.lines}</p>
    case 'swap':
    case 'hold':
      return null
  }
}

function Answers({ labels, onAnswer }: { labels: readonly string[]; onAnswer: () => void }) {
  return (
    <div className="max-h-96 space-y-2 overflow-y-auto p-1">
      {labels.map(label => (
        <Button key={label} wide onClick={onAnswer}>
          {label}
        </Button>
      ))}
    </div>
  )
}
