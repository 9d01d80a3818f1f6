export type FilterField = {
  name: string
  label: string
  value: string
  options: readonly { value: string; label: string }[]
}

/** The lists of a form that only changes the address; each keeps what was chosen without a script. */
export function FilterSelects({ fields }: { fields: readonly FilterField[] }) {
  return fields.map(field => (
    <label key={field.name} className="block min-w-44">
      <span className="mb-1 block text-sm text-ink-soft">{field.label}</span>
      <select name={field.name} defaultValue={field.value} className="field">
        {field.options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  ))
}
