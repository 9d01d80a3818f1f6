'use client'
import { fillIn } from '#components/exercises/run-strings.ts'
import { Button } from '#components/ui/button.tsx'
import type { Path } from '#lib/domain/custom-exercise-edit.ts'
import { freshName } from '#lib/domain/custom-exercise-steps.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { useBuilder, useField } from './builder-context.ts'
import { PickField } from './plain-fields.tsx'
import { TextPair } from './text-pair.tsx'

type Option = { id: string; label: Text; depth?: number }

/** The options of a choice or a deck; `deep` ones may say how deep they go. */
export function OptionFields({ path, deep }: { path: Path; deep: boolean }) {
  const { words } = useBuilder().strings
  const { id, value, set, error } = useField(path)
  const options = value as readonly Option[]
  const add = () => {
    const fresh = freshName(new Set(options.map(each => each.id)), 'option')
    set([...options, { id: fresh, label: { en: '', es: '' } }])
  }
  return (
    <fieldset id={id} tabIndex={-1} className="space-y-3">
      <legend className="mb-1 font-medium">{words.options}</legend>
      {options.map((option, index) => (
        <div key={option.id} className="flex flex-wrap items-end gap-3 border-s-2 border-line ps-3">
          <div className="min-w-64 grow">
            <TextPair
              path={[...path, index, 'label']}
              label={fillIn(words.option!, { number: index + 1 })}
              rows={1}
            />
          </div>
          {deep && <DepthField path={[...path, index, 'depth']} />}
          <Button
            variant="quiet"
            aria-label={fillIn(words.removeOption!, { number: index + 1 })}
            onClick={() => set(options.filter(each => each !== option))}
          >
            {words.removeStep}
          </Button>
        </div>
      ))}
      {error && <p className="text-sm text-notice">{error}</p>}
      <Button onClick={add}>{words.addOption}</Button>
    </fieldset>
  )
}

function DepthField({ path }: { path: Path }) {
  const { words } = useBuilder().strings
  const { value, set } = useField(path)
  return (
    <PickField
      path={path}
      label={words.depth!}
      current={String(value ?? '')}
      onPick={picked => set(picked === '' ? undefined : Number(picked))}
      options={[
        { value: '', label: words.depthNone! },
        ...[1, 2, 3, 4, 5].map(each => ({ value: String(each), label: String(each) })),
      ]}
    />
  )
}
