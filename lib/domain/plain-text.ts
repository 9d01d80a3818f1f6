import { z } from 'zod'

/** One typed line of 1 to `max` characters, trimmed. Control characters are refused: the database takes no NUL. */
export const typedLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'empty')
    .max(max, 'too-long')
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'characters')

/** As typedLine, where an empty line or null means that nothing was given. */
export const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'too-long')
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'characters')
    .nullable()
    .transform(text => text || null)

/** Typed text of 1 to `max` characters that may have line breaks. */
export const typedText = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'empty')
    .max(max, 'too-long')
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'characters')
