/** Texts that the client parts of the import show, by their keys in the message file. */
export const chooseTexts = [
  'label',
  'hint',
  'send',
  'again',
  'other',
  'sending',
  'progress',
  'retrying',
  'stopped',
  'kept',
  'refusedTitle',
] as const

export const columnsTexts = [
  'rows',
  'filterColumn',
  'filterHint',
  'filterNone',
  'filterValue',
  'pick',
  'day',
  'dayColumn',
  'dayKind',
  'dayDate',
  'dayNumber',
  'startDate',
  'zeroIs',
  'numbers',
  'numbersHint',
  'label',
  'low',
  'high',
  'better',
  'higher',
  'lower',
  'neither',
  'whose',
  'found',
  'leaveOut',
  'leaveRest',
  'noNumbers',
  'submit',
  'sending',
  'fixTitle',
] as const

export const doneTexts = ['title', 'added', 'nothing', 'rows', 'forgotten', 'another'] as const

export type Texts<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>
