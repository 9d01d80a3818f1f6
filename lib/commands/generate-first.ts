import { generate } from './generate.ts'

/** Loaded before commands that import the database client: a fresh clone does not have one yet. */
generate()
