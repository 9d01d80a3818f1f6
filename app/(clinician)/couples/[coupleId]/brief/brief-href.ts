import type { BriefLine } from '#lib/domain/brief.ts'

/** Where the data of a line stands, beneath the couple's address. */
export function briefHref(couple: string, { link, rule }: Pick<BriefLine, 'link' | 'rule'>): string {
  if (rule === 'N4') return `${couple}/plan/assign?exercise=evening-check-in`
  switch (link.to) {
    case 'flags':
      return `${couple}/record#flags`
    case 'record':
      return `${couple}/record#asked-alone`
    case 'answers':
      return `${couple}/answers?period=all#answer-${link.answer}`
    case 'plan':
      return link.assignment === null ? `${couple}/plan` : `${couple}/plan#assignment-${link.assignment}`
    case 'referral':
      return `${couple}/record#referral-${link.referral}`
    case 'pace':
      return `${couple}/plan#pace`
    case 'agreements':
      return `${couple}/agreements#agreement-${link.agreement}`
    case 'judging':
      return `${couple}/record/settings#judged`
    case 'progress':
      return `${couple}/progress?range=${link.range}${link.observation === null ? '' : `#${link.observation}`}`
    case 'measures':
      return `${couple}/progress?range=${link.range}${link.measure === null ? '' : `#${link.measure}`}`
  }
}
