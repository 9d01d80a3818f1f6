'use client'
import type { DragEvent, KeyboardEvent } from 'react'
import { fillIn } from '#components/exercises/run-strings.ts'
import { Button } from '#components/ui/button.tsx'
import type { StepOf, StepPart } from '#lib/domain/custom-exercise-steps.ts'
import { useBuilder } from './builder-context.ts'
import { StepFields } from './step-fields.tsx'
import { stepTitle } from './step-title.ts'

/** One step of a list: its handle, its first words, and below them, when it is open, its fields. */
export function StepRow({
  part,
  index,
  count,
  step,
  open,
  dragged,
  onOpen,
  onRemove,
  onMove,
  onKey,
  onDragStart,
  onDragOver,
  onDrop,
  onDragEnd,
}: {
  part: StepPart
  index: number
  count: number
  step: StepOf<StepPart>
  open: boolean
  dragged: boolean
  onOpen: () => void
  onRemove: () => void
  onMove: (to: number) => void
  onKey: (event: KeyboardEvent) => void
  onDragStart: () => void
  onDragOver: (event: DragEvent) => void
  onDrop: (event: DragEvent) => void
  onDragEnd: () => void
}) {
  const { strings, locale } = useBuilder()
  const { words, kinds } = strings
  const number = index + 1
  const kind = kinds[step.kind]
  return (
    <li
      className={`rounded-control border bg-surface ${dragged ? 'border-accent opacity-60' : 'border-line'}`}
      onDragOver={onDragOver}
      onDrop={onDrop}
    >
      <div className="flex items-center gap-2 p-2">
        <button
          type="button"
          draggable
          data-handle={step.id}
          aria-label={fillIn(words.move!, { number, kind })}
          className="min-h-10 min-w-8 cursor-grab rounded-control text-ink-soft hover:text-ink"
          onKeyDown={onKey}
          onDragStart={event => {
            event.dataTransfer.effectAllowed = 'move'
            const row = event.currentTarget.closest('li')
            if (row) event.dataTransfer.setDragImage(row, 12, 20)
            onDragStart()
          }}
          onDragEnd={onDragEnd}
        >
          <span aria-hidden>⠿</span>
        </button>
        <button
          type="button"
          aria-expanded={open}
          className="flex min-h-10 min-w-0 grow flex-col items-start rounded-control px-1 text-start"
          onClick={onOpen}
        >
          <span className="text-sm text-ink-soft">
            <span className="sr-only">{words.openStep} </span>
            {number}. {kind}
          </span>
          <span className="w-full truncate">
            {stepTitle(step, locale) || (step.kind === 'swap' ? '' : <em>{words.noText}</em>)}
          </span>
        </button>
        <Button
          variant="quiet"
          disabled={index === 0}
          aria-label={fillIn(words.upLabel!, { number })}
          onClick={() => onMove(index - 1)}
        >
          <span aria-hidden>↑</span>
        </Button>
        <Button
          variant="quiet"
          disabled={index === count - 1}
          aria-label={fillIn(words.downLabel!, { number })}
          onClick={() => onMove(index + 1)}
        >
          <span aria-hidden>↓</span>
        </Button>
        <Button
          variant="quiet"
          aria-label={fillIn(words.removeStepLabel!, { number, kind })}
          onClick={onRemove}
        >
          {words.removeStep}
        </Button>
      </div>
      {open && (
        <div className="border-t border-line p-4">
          <StepFields part={part} index={index} step={step} />
        </div>
      )}
    </li>
  )
}
