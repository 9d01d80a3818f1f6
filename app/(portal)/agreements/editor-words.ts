import { getTranslations } from 'next-intl/server'
import type { EditorStrings } from '#components/agreements/editor-strings.ts'
import { type AgreementKind, isHardMomentKind } from '#lib/domain/agreement.ts'
import { starterRules } from '#lib/domain/agreement-rules.ts'
import { addDays } from '#lib/domain/calendar.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { problemMessages } from '#lib/i18n/form-strings.ts'
import type { Wording } from '../wording.ts'

/** What the editor of an agreement of this kind is given, beside the text itself. */
export async function editorWords(kind: AgreementKind, today: string, { locale, names }: Wording) {
  const t = await getTranslations('agreements')
  const editor = await getTranslations('agreements.editor')
  const strings: EditorStrings = {
    rules: editor('rules'),
    rulesLead: editor('rulesLead'),
    text: editor('text'),
    textHint: editor('textHint'),
    review: editor('review'),
    reviewHint: editor('reviewHint'),
    reviewWrong: editor('reviewWrong'),
    save: editor('save'),
    bothSee: t('bothSee'),
    cancel: editor('cancel'),
    sending: editor('sending'),
    retrying: editor('retrying'),
    conflict: {
      changed: editor('conflictTitle'),
      exists: editor('existsTitle'),
      lead: editor('conflictLead'),
      theirs: editor('theirs'),
      mine: editor('mine'),
      keepMine: editor('keepMine'),
      takeTheirs: editor('takeTheirs'),
      joinBoth: editor('joinBoth'),
      joined: editor('joined'),
    },
    problems: await problemMessages({ 'couple-closed': t('closed') }),
  }
  return {
    strings,
    rules: isHardMomentKind(kind) ? localise([...starterRules[kind]], locale, names) : [],
    earliest: addDays(today, 1),
    latest: addDays(today, 730),
  }
}
