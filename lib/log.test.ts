import { describe, expect, it } from 'vitest'
import { createLog, type LogFields } from './log.ts'

function write(fields: LogFields, event = 'request'): Record<string, unknown> {
  let line = ''
  createLog({
    write: text => {
      line += text
    },
  }).error(event, fields)
  return JSON.parse(line)
}

class ConflictError extends Error {
  code = 'P2002'
  meta = { target: 'canary' }
}

describe('log', () => {
  it('writes the fields it knows, in UTC', () => {
    const fields = {
      requestId: 'r1',
      status: 404,
      ms: 12,
      route: '/couples/[coupleId]',
      job: 'j',
      code: 'c',
      reason: 'r',
    }
    const { time, level, ...line } = write(fields)
    expect(line).toEqual({ event: 'request', ...fields })
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(level).toBe(50)
  })

  it('drops every other key and every value of another type', () => {
    const fields = {
      body: 'canary',
      msg: 'canary',
      reason: { text: 'canary' },
      status: 'canary',
      code: ['canary'],
    }
    expect(JSON.stringify(write(fields as object))).not.toContain('canary')
  })

  it('keeps an error to its name and code', () => {
    const error = new ConflictError('Failing row contains (canary)', { cause: new Error('canary') })
    expect(write({ error }).error).toEqual({ name: 'ConflictError', code: 'P2002' })
    expect(
      write({ error: Object.assign(new TypeError('canary'), { code: 'see canary here' }) }).error,
    ).toEqual({
      name: 'TypeError',
    })
    expect(write({ error: 'canary' }).error).toEqual({ name: 'string' })
  })

  it('keeps one event on one line and cuts what is too long', () => {
    const line = write({ reason: `a\nb${'x'.repeat(500)}` }, 'two\nlines')
    expect(line.event).toBe('two\nlines')
    expect((line.reason as string).length).toBe(120)
  })
})
