import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'

/**
 * Runs `work` with Prisma's schema engine, its official WebAssembly build: no downloaded binary. It works on the
 * database `url`, or with `null` on none, which is enough for comparing schema files.
 */
export async function withSchemaEngine<T>(
  url: string | null,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadEngine()
  const pool = new pg.Pool({ connectionString: url ?? 'postgresql://none', max: 2 })
  const adapter = bindMigrationAwareSqlAdapterFactory(url ? new WholeScripts(pool) : new NoDatabase(pool))
  let lastWords = ''
  // Where an aborting engine says why, under a name that Prisma chose.
  const registry = { set_message: (message: string) => (lastWords = message) }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry })
  try {
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter)
    return await work(engine).finally(() => engine.free())
  } catch (error) {
    if (lastWords) throw new Error(`Prisma's schema engine stopped: ${lastWords}`, { cause: error })
    throw error
  } finally {
    // The engine never gives its own advisory lock back: it goes with the connection.
    await pool.end()
  }
}

/**
 * `@prisma/adapter-pg` cuts a script at every semicolon and sends the pieces over any of its connections, which
 * breaks functions and leaves half a migration behind. One simple query sends it whole, and PostgreSQL runs it as one
 * transaction.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async script => {
      try {
        await adapter.underlyingDriver().query(script)
      } catch (error) {
        throw error instanceof pg.DatabaseError ? asAdapterError(error, script) : error
      }
    }
    return adapter
  }
}

/** The engine asks for version and schema when it is made, also when it has nothing to do there. */
class NoDatabase extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    adapter.queryRaw = async () => ({ columnNames: [], columnTypes: [], rows: [] })
    adapter.executeRaw = async () => 0
    return adapter
  }
}

/** PostgreSQL gives the place of an error as a count of characters; whoever wrote the migration wants the line. */
function asAdapterError(error: pg.DatabaseError, script: string): DriverAdapterError {
  const line = error.position && script.slice(0, Number(error.position) - 1).split('\n').length
  return new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'N/A',
    severity: error.severity ?? 'N/A',
    message: line ? `${error.message} (line ${line})` : error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  })
}

type EngineModule = typeof import('@prisma/schema-engine-wasm')

let loading: Promise<EngineModule> | undefined

/** The package's own entry imports the .wasm file, which Node does not do without a flag. */
function loadEngine(): Promise<EngineModule> {
  loading ??= (async () => {
    const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
    const wasm = readFileSync(join(dirname(entry), 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings })
    bindings.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
    return bindings as EngineModule
  })()
  return loading
}
