'use client'

/**
 * The last resort of a page. It knows no language of its own (the messages live on the server), so it says both.
 */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="mx-auto max-w-prose space-y-4 p-6">
      <h1>Something went wrong · Algo salió mal</h1>
      <p>What you saved is kept. Try again; if it stays like this, come back in a few minutes.</p>
      <p lang="es">
        Lo que guardaste sigue guardado. Inténtalo otra vez; si no cambia, vuelve en unos minutos.
      </p>
      <button type="button" className="button" data-variant="primary" onClick={reset}>
        Try again · Intentar otra vez
      </button>
    </main>
  )
}
