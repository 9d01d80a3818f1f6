'use client'
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { fillIn } from '#components/exercises/run-strings.ts'
import { addStep, moveStep, partOf } from '#lib/domain/custom-exercise.ts'
import { kindsOf, type StepKind, type StepPart } from '#lib/domain/custom-exercise-steps.ts'
import { AddStep } from './add-step.tsx'
import { fieldId, useBuilder, useField } from './builder-context.ts'
import { StepRow } from './step-row.tsx'

/**
 * The steps of one part in their order. A step moves by dragging its handle, by the arrow keys on it, or by its
 * buttons; the handle keeps the focus and the new place is said.
 */
export function StepList({
  part,
  title,
  openId,
  onOpen,
  onRemove,
}: {
  part: StepPart
  title: string
  /** The step whose fields are shown. */
  openId: string | null
  onOpen: (id: string | null) => void
  onRemove: (part: StepPart, index: number) => void
}) {
  const { exercise, edit, strings } = useBuilder()
  const { words } = strings
  const { error } = useField([part])
  const steps = partOf(exercise, part)
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<string | null>(null)

  // A row that moves in the page loses the focus of the handle inside it.
  useEffect(() => {
    if (moved.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-handle="${moved.current}"]`)?.focus()
    moved.current = null
  })

  function move(from: number, to: number) {
    const next = moveStep(exercise, part, from, to)
    if (next === exercise) return
    moved.current = steps[from]!.id
    setSaid(fillIn(words.moved!, { number: to + 1, count: steps.length }))
    edit(next)
  }

  function press(event: KeyboardEvent, index: number) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    move(index, index + by)
  }

  function drop(event: DragEvent, index: number) {
    event.preventDefault()
    if (dragged !== null) move(dragged, index)
    setDragged(null)
  }

  function add(kind: StepKind) {
    const next = addStep(exercise, part, kind)
    edit(next)
    onOpen(partOf(next, part).at(-1)!.id)
  }

  return (
    <section id={fieldId(`/${part}`)} tabIndex={-1} aria-label={title}>
      <h2 className="mb-2">{title}</h2>
      {error && <p className="mb-2 text-sm text-notice">{error}</p>}
      {steps.length === 0 && <p className="mb-2 text-ink-soft">{words.noSteps}</p>}
      <ol ref={list} className="space-y-2">
        {steps.map((step, index) => (
          <StepRow
            key={step.id}
            part={part}
            index={index}
            count={steps.length}
            step={step}
            open={step.id === openId}
            dragged={dragged === index}
            onOpen={() => onOpen(step.id === openId ? null : step.id)}
            onRemove={() => onRemove(part, index)}
            onMove={to => move(index, to)}
            onKey={event => press(event, index)}
            onDragStart={() => setDragged(index)}
            onDragOver={event => dragged !== null && event.preventDefault()}
            onDrop={event => drop(event, index)}
            onDragEnd={() => setDragged(null)}
          />
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <AddStep label={fillIn(words.addTo!, { part: title })} kinds={kindsOf(part)} onAdd={add} />
    </section>
  )
}
