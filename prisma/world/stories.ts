import { aikoRafael } from './couples/aiko-rafael.ts'
import { anaDuarte } from './couples/ana-duarte.ts'
import { elifMarek } from './couples/elif-marek.ts'
import { graceBen } from './couples/grace-ben.ts'
import { inesCarla } from './couples/ines-carla.ts'
import { luciaAndres } from './couples/lucia-andres.ts'
import { mayaJonas } from './couples/maya-jonas.ts'
import { noorSam } from './couples/noor-sam.ts'
import { theoMalik } from './couples/theo-malik.ts'
import { tomPriya } from './couples/tom-priya.ts'
import { weiHannah } from './couples/wei-hannah.ts'
import { zaneleLuis } from './couples/zanele-luis.ts'
import type { Story } from './story.ts'

/** Twelve couples: the first eight are Dr Okafor's, the last four Dr Ferrer's. */
export const stories: readonly Story[] = [
  mayaJonas,
  zaneleLuis,
  inesCarla,
  tomPriya,
  weiHannah,
  noorSam,
  elifMarek,
  graceBen,
  luciaAndres,
  theoMalik,
  anaDuarte,
  aikoRafael,
]
