/** The words of an agreement, a line for each thing; `big` for a hard moment, readable at arm's length. */
export function AgreementWords({ text, big = false }: { text: string; big?: boolean }) {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return (
    <div className={big ? 'space-y-4 font-serif text-xl font-semibold' : 'space-y-2'}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same, and they never move
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}
