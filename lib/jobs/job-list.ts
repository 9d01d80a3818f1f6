import type { QueueOptions } from 'pg-boss'
import type { Mail } from '#lib/notify/mail.ts'

/** What a job is told, as its sender gives it. Ids only: whoever reads the queue learns nothing of content. */
export type JobData = {
  /** A partner asked for their clinician's eyes. */
  'flag-raised': { readonly flagId: string }
  /** A day later: the backup is told if nobody has acknowledged it. */
  'flag-backup': { readonly flagId: string }
  mail: Mail
}

export type JobName = keyof JobData

const minute = 60
const day = 24 * 60 * minute

/** How often a failed job is tried again, and how long its row stays when it is done. In seconds. */
export const jobOptions: Record<JobName, QueueOptions> = {
  'flag-raised': {
    retryLimit: 20,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 10 * minute,
    deleteAfterSeconds: day,
  },
  'flag-backup': {
    retryLimit: 20,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 10 * minute,
    deleteAfterSeconds: day,
  },
  mail: {
    retryLimit: 20,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: 30 * minute,
    deleteAfterSeconds: day,
  },
}

/** What runs by the clock (cron, UTC), over all practices. Runs that nobody was there for are made up by one. */
export const clockwork = {
  'extend-plans': '7 * * * *',
  'hold-pace': '* * * * *',
  'seal-audit': '* * * * *',
  'clear-idempotency': '41 3 * * *',
  'clear-imports': '53 3 * * *',
  'clear-notes': '59 3 * * *',
  'clear-exports': '*/5 * * * *',
} as const

export type ClockworkName = keyof typeof clockwork
