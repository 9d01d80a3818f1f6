import 'server-only'
import { z } from 'zod'
import {
  currentClinician,
  currentOwner,
  currentPartner,
  currentPerson,
  currentSession,
} from '#lib/auth/current.ts'
import { type LimitName, spend } from '#lib/data/limits.ts'
import { type Tx, withChange } from '#lib/data/with-actor.ts'
import type { Clinician, Owner, Partner, Person } from '#lib/domain/access.ts'
import { Problem } from '#lib/domain/problem.ts'
import { answer, answerProblem } from './answer.ts'
import { confirmOrigin } from './origin.ts'
import { readBody } from './read-body.ts'

type People = { owner: Owner; clinician: Clinician; partner: Partner; person: Person }

const guards: { [G in keyof People]: () => Promise<People[G] | null> } = {
  owner: currentOwner,
  clinician: currentClinician,
  partner: currentPartner,
  person: currentPerson,
}

type Definition<G extends keyof People, Body, Params> = {
  /** Who may ask at all; what they may touch is decided by the data functions, through the proof. */
  readonly guard: G
  readonly body: z.ZodType<Body>
  readonly params?: z.ZodType<Params>
  readonly limit?: LimitName
  readonly timeoutMs?: number
  /** Runs inside one transaction with the idempotency key taken. What it returns is the reply, and is kept. */
  readonly run: (tx: Tx<People[G]>, body: Body, params: Params) => Promise<Reply>
  /** What is sent in place of the kept reply, when it holds something that must not be kept (an invitation's code). */
  readonly present?: (reply: Reply) => Reply
  /** Headers that go with a successful reply. */
  readonly headers?: Record<string, string>
}

type Reply = {
  readonly [name: string]: string | number | boolean | null | Reply | readonly Reply[] | readonly string[]
}

type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/**
 * The only way anything changes: origin → session → guard → strict parse → run in one transaction → answer.
 * Every request carries an `Idempotency-Key` (a uuid): the same key with the same body answers the same again.
 */
export function defineHandler<G extends keyof People, Body, Params = Record<string, never>>(
  definition: Definition<G, Body, Params>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      confirmOrigin(request)
      const person = await guards[definition.guard]()
      if (!person) throw await refusal()
      await spend(definition.limit ?? 'write', person.userId)
      // A route without parameters is handed none at all.
      const params = parseParams(definition.params, (await context.params) ?? {})
      const { body, hash } = await readBody(request, definition.body)
      const change = { key: idempotencyKey(request), bodyHash: hash }
      const run = (tx: Tx<People[G]>) => definition.run(tx, body, params)
      const reply: Reply = await withChange(person, change, run as never, { timeoutMs: definition.timeoutMs })
      return answer(definition.present?.(reply) ?? reply, 200, definition.headers)
    } catch (error) {
      return answerProblem(error)
    }
  }
}

/** Signed out altogether is said, so that a form can ask to sign in again; every other "not you" is a 404. */
async function refusal(): Promise<Problem> {
  return (await currentSession()) ? new Problem('not-found') : new Problem('not-allowed', 'signed-out')
}

/** An id that is no uuid is an id that does not exist. */
function parseParams<Params>(schema: z.ZodType<Params> | undefined, params: unknown): Params {
  const parsed = (schema ?? z.object({})).safeParse(params)
  if (!parsed.success) throw new Problem('not-found')
  return parsed.data as Params
}

function idempotencyKey(request: Request): string {
  const key = z.uuid().safeParse(request.headers.get('idempotency-key'))
  if (!key.success) throw new Problem('invalid', 'idempotency-key')
  return key.data.toLowerCase()
}
