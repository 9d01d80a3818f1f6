/** Under every page that is not an exercise: what is read when, and the way to somebody who is there now. */
export function FootLine({ promise, help }: { promise: string; help: string }) {
  return (
    <footer className="mt-auto pt-8 text-sm text-ink-soft">
      <p>
        {promise}{' '}
        <a className="link whitespace-nowrap" href="/support">
          {help}
        </a>
      </p>
    </footer>
  )
}
