'use client'
import { FieldHelp } from '#components/ui/field-help.tsx'
import { type FieldProps, useField } from './use-field.ts'

/**
 * Yes or no: sends true or false. With `value`, several of one name make a list of the ticked values (give the form a
 * default `[]` for it).
 */
export function CheckboxField({ value, ...field }: FieldProps & { value?: string }) {
  const { registered, control, id, helpId, error, initial } = useField(field)
  const at: unknown = initial
  const ticked = value === undefined ? Boolean(at) : Array.isArray(at) && at.includes(value)
  return (
    <div>
      <label className="choice">
        <input
          {...registered}
          {...control}
          id={value === undefined ? id : `${id}-${value}`}
          type="checkbox"
          value={value}
          defaultChecked={ticked}
        />
        <span className="min-w-0 leading-snug">{field.label}</span>
      </label>
      <FieldHelp id={helpId} hint={field.hint} error={error} />
    </div>
  )
}
