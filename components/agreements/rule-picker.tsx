'use client'
import { Disclosure } from '#components/ui/disclosure.tsx'

export type PickedRule = { readonly id: string; readonly rule: string }

/** Lines to start from: a tick puts one into the text as a line of its own, another tick takes it out again. */
export function RulePicker({
  legend,
  lead,
  rules,
  text,
  open,
  onText,
}: {
  legend: string
  lead: string
  rules: readonly PickedRule[]
  text: string
  /** Whether they are there from the beginning: for a text that is still to be written. */
  open: boolean
  onText: (text: string) => void
}) {
  const lines = text.split('\n')

  function toggle(rule: string) {
    if (lines.includes(rule)) onText(lines.filter(line => line !== rule).join('\n'))
    else onText([...lines.filter((line, index) => line !== '' || index < lines.length - 1), rule].join('\n'))
  }

  return (
    <Disclosure summary={legend} open={open}>
      <fieldset>
        <legend className="sr-only">{legend}</legend>
        <p className="mb-2 text-sm text-ink-soft">{lead}</p>
        <div className="space-y-2">
          {rules.map(({ id, rule }) => (
            <label key={id} className="choice">
              <input type="checkbox" checked={lines.includes(rule)} onChange={() => toggle(rule)} />
              <span className="min-w-0 leading-snug">{rule}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Disclosure>
  )
}
