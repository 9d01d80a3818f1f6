import { useId } from 'react'

/** The field `file` of a form that takes one JSON file. */
export function JsonFileField({ label, disabled }: { label: string; disabled: boolean }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <input id={id} name="file" type="file" accept=".json,application/json" required disabled={disabled} />
    </div>
  )
}
