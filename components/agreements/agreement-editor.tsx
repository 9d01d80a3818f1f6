'use client'
import { type FormEvent, useId, useState } from 'react'
import type { SentProblem } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { useSendForm } from '#components/form/use-send-form.ts'
import { Button } from '#components/ui/button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { EditorStrings, EditorTarget } from './editor-strings.ts'
import { type PickedRule, RulePicker } from './rule-picker.tsx'
import { TextConflict } from './text-conflict.tsx'

type Standing = { agreementId: string; version: number; text: string }

/**
 * Writes an agreement or its next version. When the other was quicker, both texts are shown and the next save goes
 * over what stands there now. What was typed stays until the server said that it is kept.
 */
export function AgreementEditor({
  target: first,
  initial,
  rules,
  earliest,
  latest,
  cancelHref,
  strings,
}: {
  target: EditorTarget
  initial: { readonly text: string; readonly reviewOn: string | null }
  rules: readonly PickedRule[]
  /** The first and the last day that may be set to look at it again. */
  earliest: string
  latest: string
  cancelHref: string
  strings: EditorStrings
}) {
  const id = useId()
  const awake = useAwake()
  const [target, setTarget] = useState(first)
  const [text, setText] = useState(initial.text)
  const [reviewOn, setReviewOn] = useState(initial.reviewOn ?? '')
  const [standing, setStanding] = useState<Standing | null>(null)
  const [joined, setJoined] = useState(false)
  const [problem, setProblem] = useState<SentProblem | null>(null)
  const address =
    'agreementId' in target ? `/api/agreements/${target.agreementId}/versions` : '/api/agreements'
  const { phase, submit } = useSendForm(address, 'POST')

  async function save(event: FormEvent) {
    event.preventDefault()
    const over = 'agreementId' in target ? { version: target.version } : target
    const sent = await submit({ text, reviewOn: reviewOn || null, ...over }, undefined, true)
    if (sent === null) return
    if ('data' in sent) {
      return location.assign(`/agreements/${(sent.data as { agreementId: string }).agreementId}`)
    }
    const theirs = standingIn(sent.problem)
    setProblem(theirs ? null : sent.problem)
    setJoined(false)
    setStanding(theirs)
  }

  function choose(chosen: string) {
    if (!standing) return
    setText(chosen)
    setTarget({ agreementId: standing.agreementId, version: standing.version })
    setStanding(null)
    setJoined(true)
  }

  if (standing) {
    return (
      <TextConflict
        exists={'kind' in target}
        mine={text}
        theirs={standing.text}
        strings={strings.conflict}
        onChoose={choose}
      />
    )
  }
  const wrongDay = problem?.fields?.reviewOn !== undefined
  return (
    <form onSubmit={save}>
      <fieldset disabled={!awake} className="min-w-0 space-y-6">
        {joined && <Notice tone="saved">{strings.conflict.joined}</Notice>}
        {rules.length > 0 && (
          <RulePicker
            legend={strings.rules}
            lead={strings.rulesLead}
            rules={rules}
            text={text}
            open={initial.text === ''}
            onText={setText}
          />
        )}
        <div>
          <label htmlFor={`${id}-text`} className="mb-1 block font-medium">
            {strings.text}
          </label>
          <textarea
            id={`${id}-text`}
            aria-describedby={`${id}-text-hint`}
            className="field block field-sizing-content min-h-40 py-2.5"
            maxLength={4000}
            value={text}
            onChange={event => setText(event.target.value)}
          />
          <p id={`${id}-text-hint`} className="mt-1 text-sm text-ink-soft">
            {strings.textHint}
          </p>
        </div>
        <div>
          <label htmlFor={`${id}-review`} className="mb-1 block font-medium">
            {strings.review}
          </label>
          <input
            id={`${id}-review`}
            type="date"
            aria-describedby={`${id}-review-hint`}
            aria-invalid={wrongDay || undefined}
            className="field max-w-60"
            min={earliest}
            max={latest}
            value={reviewOn}
            onChange={event => setReviewOn(event.target.value)}
          />
          <p id={`${id}-review-hint`} className="mt-1 text-sm text-ink-soft">
            {wrongDay ? strings.reviewWrong : strings.reviewHint}
          </p>
        </div>
        {problem && (
          <Notice tone="problem">{strings.problems[problem.reason] ?? strings.problems.unexpected}</Notice>
        )}
        <div className="space-y-2">
          <Button
            type="submit"
            variant="primary"
            size="big"
            wide
            disabled={text.trim() === '' || phase !== 'ready'}
          >
            {strings.save}
          </Button>
          <p aria-live="polite" className="text-center text-sm text-ink-soft">
            {phase === 'ready' ? strings.bothSee : phase === 'sending' ? strings.sending : strings.retrying}
          </p>
          <ButtonLink href={cancelHref} variant="quiet" wide>
            {strings.cancel}
          </ButtonLink>
        </div>
      </fieldset>
    </form>
  )
}

/** The words that stand there now, when the server says that this save was not over them. */
function standingIn(problem: SentProblem): Standing | null {
  const { agreementId, version, text } = problem
  if (problem.reason !== 'stale' && problem.reason !== 'agreement-exists') return null
  if (typeof agreementId !== 'string' || typeof version !== 'number' || typeof text !== 'string') return null
  return { agreementId, version, text }
}
