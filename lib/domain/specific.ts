/** What would make a sentence of appreciation easier to recognise: what was done, by whom, when, or what it changed. */
export type Missing = 'what' | 'who' | 'when'

/** Fewer words are a beginning, not a sentence. */
const FEWEST_WORDS = 3
/** So many words must be left when everything general is taken away. */
const FEWEST_OWN_WORDS = 2

/**
 * What a sentence of appreciation still lacks to be specific: a thing that was done and not a praise in general, who
 * did it, and when it was or what it changed (either will do; the answer is then `when`). Null when it is specific,
 * and while there is too little to say. English and Spanish, read by their words alone: it may err, so it only ever
 * asks. `partner` is the other's name.
 */
export function missingIn(sentence: string, partner: string): Missing | null {
  const words = wordsOf(sentence)
  if (words.length < FEWEST_WORDS) return null
  const said = ` ${words.join(' ')} `
  const has = (phrases: readonly string[]) => phrases.some(each => said.includes(` ${each} `))
  const name = wordsOf(partner)
  const own = words.filter(each => !general.has(each) && !name.includes(each))
  if (own.length < FEWEST_OWN_WORDS) return 'what'
  const named = name.length > 0 && said.includes(` ${name.join(' ')} `)
  if (!named && !has(others) && !words.some(isSpanishYou)) return 'who'
  if (has(times) || words.some(isTime) || has(effects) || words.some(isEffect)) return null
  return 'when'
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[:'’][\p{L}\p{N}]+)*/gu) ?? []
  )
}

const list = (words: string) => words.trim().split(/\s*,\s*/)

/** Words of praise in general, and those that carry no content of their own. */
const general = new Set(
  list(`
    i, me, my, you, your, yours, we, us, our, it, he, she, they, him, her, them, a, an, the, this, that, these, those,
    am, are, is, was, were, be, been, being, have, has, had, do, does, did, and, or, but, so, very, really, just, too,
    also, as, of, for, to, in, on, at, with, by, from, all, everything, always, never, ever, much, lot, many, more, most,
    thank, thanks, grateful, appreciate, love, loved, like, best, better, great, good, nice, kind, lovely, wonderful,
    amazing, awesome, perfect, sweet, supportive, caring, special, beautiful, partner, person, how, what, who, there, here,
    you're, you’re, i'm, i’m, it's, it’s, yo, mi, mis, tú, tu, tus, te, ti, él, ella, ello, nos, nosotros, nosotras, lo,
    la, los, las, el, le, les, un, una, unos, unas, este, esta, esto, ese, esa, eso, soy, eres, es, son, fue, fuiste, era,
    eras, ser, estar, estás, está, has, he, haber, hay, y, e, o, pero, tan, muy, más, mucho, mucha, muchas, muchos,
    siempre, nunca, todo, toda, todos, todas, que, qué, como, cómo, de, del, al, a, en, con, por, para, gracias,
    agradezco, agradecer, quiero, amo, adoro, encanta, gusta, mejor, genial, bien, buen, buena, bueno, maravilloso,
    maravillosa, increíble, perfecto, perfecta, cariñoso, cariñosa, dulce, lindo, linda, pareja, persona, me, se, su, sus
  `),
)

/** Somebody who did it: spoken to or spoken of. */
const others = list(`
  you, your, yours, yourself, he, she, they, his, her, their, tú, tu, tus, te, ti, contigo, has, eres, estás, él, ella,
  elle, su, sus
`)

const times = list(`
  today, tonight, yesterday, earlier, last night, last week, last month, last weekend, this morning, this afternoon,
  this evening, this week, this weekend, the other day, in the morning, in the evening, in the afternoon, at night,
  at breakfast, at lunch, at dinner, at noon, before, after, while, when, during, ago, monday, tuesday, wednesday,
  thursday, friday, saturday, sunday, weekend, hoy, ayer, anteayer, anoche, esta mañana, esta tarde, esta noche,
  esta semana, este fin, el otro día, la otra noche, por la mañana, por la tarde, por la noche, fin de semana, cuando,
  mientras, antes, después, durante, hace, lunes, martes, miércoles, jueves, viernes, sábado, domingo, al llegar,
  al volver, al salir, al entrar, al acostarnos, en el desayuno, en la comida, en la cena
`)

const effects = list(`
  i felt, i feel, i could, i was able, i slept, i laughed, i smiled, i relaxed, made me, makes me, helped me, helps me,
  let me, gave me, so that i, it meant, it means, less alone, on my mind, off my mind, less to carry, me sentí,
  me siento, sentí, pude, puedo, me hizo, me hace, me ayudó, me ayuda, me dio, me da, me dejó, una cosa menos, a salvo
`)

/** "16:30", "9am" */
function isTime(word: string): boolean {
  return /^\d{1,2}:\d\d$|^\d{1,2}[ap]m$/.test(word)
}

function isEffect(word: string): boolean {
  return /^(relie[fv]|calm|lighter|safer?$|tranquil|alivi|respir|descans)/.test(word)
}

/** "preparaste", "hiciste", "esperabas", "tenías" */
function isSpanishYou(word: string): boolean {
  return /\p{L}{2}(aste|iste|abas)$|\p{L}{3}ías$/u.test(word)
}
