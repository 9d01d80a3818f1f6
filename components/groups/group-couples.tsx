'use client'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { UndoToast } from '#components/ui/undo-toast.tsx'
import { type MembershipStrings, useMembership } from './use-membership.ts'

type GroupCoupleRow = {
  coupleId: string
  name: string
  href: string
  /** What it has been given, in words; `aside` where that came from elsewhere. */
  given: readonly { words: string; aside: string | null }[]
  closed: string | null
}

type GroupCouplesStrings = MembershipStrings & {
  label: string
  empty: string
  nothing: string
  remove: string
  /** "Remove {couple}". */
  removeLabel: string
  add: string
  addIt: string
  choose: string
  undo: string
  dismiss: string
}

/** The couples of a group, each with what it has been given; taken out and put in with a way back. */
export function GroupCouples({
  groupId,
  couples,
  others,
  strings,
}: {
  groupId: string
  couples: readonly GroupCoupleRow[]
  /** Who could be added. */
  others: readonly { coupleId: string; name: string }[]
  strings: GroupCouplesStrings
}) {
  const awake = useAwake()
  const { change, done, problem, forget } = useMembership(groupId, strings)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()

  async function remove({ coupleId, name }: GroupCoupleRow) {
    // The button goes with its row: the heading takes the focus over, so that a keyboard is not sent to the top.
    if (await change('remove', coupleId, name)) heading.current?.focus()
  }

  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} ref={heading} tabIndex={-1} className="mb-3">
        {strings.label}
      </h2>
      {couples.length === 0 && <p className="text-ink-soft">{strings.empty}</p>}
      <ul className="divide-y divide-line rounded-card border border-line bg-surface px-4.5 shadow-card empty:hidden">
        {couples.map(each => (
          <li
            key={each.coupleId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3"
          >
            <div className="min-w-0 grow basis-72">
              <div className="flex flex-wrap items-center gap-2">
                <a href={each.href} className="link font-medium">
                  {each.name}
                </a>
                {each.closed && <Chip>{each.closed}</Chip>}
              </div>
              <Given given={each.given} nothing={strings.nothing} />
            </div>
            <Button
              variant="quiet"
              disabled={!awake}
              aria-label={strings.removeLabel.replace('{couple}', each.name)}
              onClick={() => remove(each)}
            >
              {strings.remove}
            </Button>
          </li>
        ))}
      </ul>
      <span role="alert" className="mt-2 block text-sm text-notice empty:hidden">
        {problem}
      </span>
      {others.length > 0 && (
        <AddCouple
          others={others}
          awake={awake}
          strings={strings}
          onAdd={({ coupleId, name }) => change('add', coupleId, name)}
        />
      )}
      <UndoToast message={done?.message ?? null} strings={strings} onUndo={done?.undo} onGone={forget} />
    </section>
  )
}

function Given({ given, nothing }: Pick<GroupCoupleRow, 'given'> & { nothing: string }) {
  if (given.length === 0) return <p className="text-sm text-ink-soft">{nothing}</p>
  return (
    <ul className="text-sm text-ink-soft">
      {given.map(({ words, aside }) => (
        <li key={words}>
          {words}
          {aside && ` · ${aside}`}
        </li>
      ))}
    </ul>
  )
}

function AddCouple({
  others,
  awake,
  strings,
  onAdd,
}: {
  others: readonly { coupleId: string; name: string }[]
  awake: boolean
  strings: GroupCouplesStrings
  onAdd: (couple: { coupleId: string; name: string }) => void
}) {
  const id = useId()
  const [chosen, setChosen] = useState('')

  function add(event: FormEvent) {
    event.preventDefault()
    const couple = others.find(each => each.coupleId === chosen)
    if (!couple) return
    setChosen('')
    onAdd(couple)
  }

  return (
    <form onSubmit={add} className="mt-4 flex flex-wrap items-end gap-3">
      <label htmlFor={id} className="block min-w-56">
        <span className="mb-1 block font-medium">{strings.add}</span>
        <select
          id={id}
          className="field"
          value={chosen}
          disabled={!awake}
          onChange={event => setChosen(event.target.value)}
        >
          <option value="">{strings.choose}</option>
          {others.map(each => (
            <option key={each.coupleId} value={each.coupleId}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" disabled={!awake || chosen === ''}>
        {strings.addIt}
      </Button>
    </form>
  )
}
