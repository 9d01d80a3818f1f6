import { randomUUID } from 'node:crypto'
import { changes, identities } from './access.ts'
import { ask, change } from './asking.ts'
import { check, describe, goesTo, meetsNoSecret, type Place, send } from './checking.ts'
import { forgedHeaders, hostileBodies, wrongOrigins } from './hostile.ts'
import { changedTables, noon, type State, stateOf } from './matrix-world.ts'
import { filled } from './routes.ts'

export async function refusedChanges(at: Place): Promise<void> {
  const { stage, world, superuser } = at
  for (const each of changes) {
    const before = await stateOf(superuser)
    const path = filled(each.change, world.ids)
    const body = JSON.stringify(each.body(world.ids))
    for (const identity of identities.filter(who => !each.may.includes(who))) {
      for (const forged of [{}, forgedHeaders]) {
        const reply = await send(at, each, identity, { headers: forged })
        const isOut = identity === 'signed out' || identity === 'invited only'
        const right = each.public ? each.answers : isOut ? 401 : 404
        check(`${each.change} as ${identity}`, reply.status === right, describe(reply))
        meetsNoSecret(`${each.change} as ${identity}`, world, identity, reply, path + body)
      }
    }
    const someone = world.cookies[each.may[0] ?? 'clinician']
    for (const method of ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].filter(
      name => name !== (each.method ?? 'POST'),
    )) {
      const headers = change(stage.url, randomUUID())
      const reply = await ask(stage.url, { method, path, cookie: someone, headers })
      check(`${method} ${each.change}`, reply.status === 405, describe(reply))
    }
    if (each.change !== '/api/csp-report') {
      for (const wrong of wrongOrigins(stage.url)) {
        const reply = await send(at, each, each.may[0] ?? 'signed out', { headers: wrong })
        check(`${each.change} from ${JSON.stringify(wrong)}`, reply.status === 403, describe(reply))
      }
    }
    await nothingChanged(at, each.change, before, 'a refused request')
  }
}

export async function hostileChanges(at: Place): Promise<void> {
  for (const each of changes) {
    if (each.change === '/api/csp-report') continue
    const before = await stateOf(at.superuser)
    const right = each.body(at.world.ids)
    const who = each.may[0] ?? 'signed out'
    for (const { name, body, headers = {}, status } of hostileBodies(right)) {
      if ((each.public && name.includes('key')) || each.takes?.includes(name)) continue
      const reply = await send(at, each, who, { body, headers })
      const isRefused = status ? reply.status === status : reply.status >= 400 && reply.status < 500
      check(`${each.change} with ${name}`, isRefused, describe(reply))
    }
    for (const [param, value] of Object.entries(at.world.ids).filter(([name]) =>
      each.change.includes(`[${name}]`),
    )) {
      for (const id of [randomUUID(), 'x', '%00', encodeURIComponent("' or 1=1 --"), `${value}0`]) {
        const path = filled(each.change, { ...at.world.ids, [param]: id })
        const reply = await send(at, each, who, { path })
        // 409: the asker's own couple, read before the foreign id in it, has another version by now.
        check(`${each.change} with ${param} ${id}`, [400, 404, 409].includes(reply.status), describe(reply))
      }
    }
    await nothingChanged(at, each.change, before, 'a hostile request')
  }
}

async function nothingChanged(
  { superuser }: Place,
  name: string,
  before: State,
  request: string,
): Promise<void> {
  const changed = changedTables(before, await stateOf(superuser))
  check(`${name}: nothing changed`, changed.length === 0, `${request} changed ${changed}`)
}

export async function allowedChanges(at: Place): Promise<void> {
  let seconds = 0
  for (const each of changes) {
    // As acts come: no two of them in one instant.
    at.stage.setClock(new Date(Date.parse(noon) + ++seconds * 1000).toISOString())
    for (const identity of each.may) {
      const reply = await send(at, each, identity, {})
      // The other couple may have another policy, and a stranger's own flag is their own.
      const second = each.joint && identity !== each.may[0]
      const right = identity === 'partner of another couple' || second ? [200, 409] : [each.answers ?? 200]
      check(`${each.change} as ${identity}, who may`, right.includes(reply.status), describe(reply))
    }
  }
}

export async function ownSessions(at: Place): Promise<void> {
  for (const path of ['/api/sessions/sign-out', '/api/sessions/leave']) {
    const { name, value } = await at.stage.sessionOf(await userOf(at))
    const cookie = `${name}=${value}`
    const headers = change(at.stage.url, randomUUID())
    for (const wrong of wrongOrigins(at.stage.url)) {
      const reply = await ask(at.stage.url, {
        method: 'POST',
        path,
        cookie,
        headers: { ...headers, ...wrong },
      })
      check(`${path} from ${JSON.stringify(wrong)}`, reply.status === 403, describe(reply))
    }
    check(
      `${path}: still in`,
      (await ask(at.stage.url, { path: '/today', cookie })).status === 200,
      'already out',
    )
    const out = await ask(at.stage.url, { method: 'POST', path, cookie, headers })
    check(path, out.status === 200, describe(out))
    const copied = await ask(at.stage.url, { path: '/today', cookie })
    check(`${path}: a copied cookie is dead`, goesTo(copied, /^\/sign-in/), describe(copied))
    const own = await ask(at.stage.url, { path: '/today', cookie: at.world.cookies.A })
    check(`${path}: another session lives`, own.status === 200, describe(own))
    const again = await ask(at.stage.url, { method: 'POST', path, headers })
    check(`${path} without a session`, again.status === 200, describe(again))
  }
}

/** What leaves, and a yes to it, rests on no open session alone: the password must have been given again. */
export async function withoutStepUp(at: Place): Promise<void> {
  const { rows } = await at.superuser.query('select user_id from care_team where couple_id = $1 limit 1', [
    at.world.ids.coupleId,
  ])
  const askers = { A: await userOf(at), clinician: rows[0].user_id as string }
  for (const path of ['/api/exports', '/api/exports/own', '/api/releases']) {
    const each = changes.find(one => one.change === path)!
    const { name, value } = await at.stage.sessionOf(askers[path === '/api/exports' ? 'clinician' : 'A'])
    const reply = await ask(at.stage.url, {
      method: 'POST',
      path,
      cookie: `${name}=${value}`,
      headers: change(at.stage.url, randomUUID()),
      body: JSON.stringify(each.body(at.world.ids)),
    })
    const isRefused = reply.status === 403 && reply.body.includes('"step-up"')
    check(`${path} without the password given again`, isRefused, describe(reply))
  }
}

async function userOf({ superuser, world }: Place): Promise<string> {
  const { rows } = await superuser.query('select user_id from seat where partner_id = $1', [
    world.ids.partnerId,
  ])
  return rows[0].user_id
}
