import type { ScriptStep } from '../script.ts'

type Questions = Extract<ScriptStep, { kind: 'choose' }>['options']

/**
 * What one may ask the other, from light to deep: 1 could be asked of a stranger on a train, 5 of nobody else. "Me" is
 * whoever asks. None asks for a secret, a promise or a verdict on the couple.
 */
export const deck: Questions = [
  ...questions(1, {
    smell: [
      'Which smell takes you straight back to being a child?',
      '¿Qué olor te lleva de vuelta a la infancia?',
    ],
    'free-hour': [
      'If an empty hour fell into your lap tomorrow, what would you do with it?',
      'Si mañana te cayera del cielo una hora libre, ¿qué harías con ella?',
    ],
    song: [
      'Which song would you turn up loud right now?',
      '¿Qué canción pondrías ahora mismo a todo volumen?',
    ],
    bite: [
      'What is the best thing you have eaten lately, and where were you?',
      '¿Qué es lo más rico que comiste últimamente, y dónde fue?',
    ],
    skill: [
      'What can you do quite well that hardly anyone knows about?',
      '¿Qué se te da bien que casi nadie sabe?',
    ],
    corner: [
      'Which is your favourite place to sit, and at what time of day?',
      '¿Cuál es tu lugar preferido para sentarte, y a qué hora?',
    ],
    laugh: [
      'What made you laugh lately when you did not see it coming?',
      '¿Qué te hizo reír hace poco, cuando menos lo esperabas?',
    ],
    sky: ['What kind of sky puts you in a good mood?', '¿Qué tipo de cielo te pone de buen humor?'],
    learn: [
      'What would you like to learn just for fun, with no one watching?',
      '¿Qué te gustaría aprender solo por gusto, sin que nadie mire?',
    ],
  }),
  ...questions(2, {
    tuesday: [
      'What does a really good plain Tuesday look like for you?',
      '¿Cómo es para ti un martes cualquiera, pero de los buenos?',
    ],
    'good-for-you': [
      'Who has been good for you lately, and in what way?',
      '¿Quién te ha hecho bien últimamente, y de qué manera?',
    ],
    'quietly-glad': [
      'What did you do this month that you are quietly glad about?',
      '¿Qué hiciste este mes que te alegra en silencio?',
    ],
    'old-taste': [
      'What did you use to like that does not suit you any more?',
      '¿Qué te gustaba antes que ya no va contigo?',
    ],
    empty: [
      'How do you notice that you are running on empty, and what fills you up?',
      '¿Cómo notas que te quedas sin energía, y qué te la devuelve?',
    ],
    ten: [
      'What could you do for hours when you were ten?',
      '¿Qué podías hacer durante horas a los diez años?',
    ],
    'show-me': [
      'Which place would you like to show me, and what would we do there?',
      '¿Qué lugar te gustaría mostrarme, y qué haríamos allí?',
    ],
    unnoticed: [
      'What do you do most days that no one seems to notice?',
      '¿Qué haces casi todos los días que nadie parece notar?',
    ],
    'best-hour': ['Which hour of your day is most your own?', '¿Qué hora de tu día es la más tuya?'],
  }),
  ...questions(3, {
    awake: ['What do you think about when you cannot sleep?', '¿En qué piensas cuando no puedes dormir?'],
    'small-choice': [
      'Which small choice turned out to matter a lot in your life?',
      '¿Qué decisión pequeña terminó importando mucho en tu vida?',
    ],
    'grew-up': [
      'How did people show love where you grew up? What of that did you keep?',
      '¿Cómo se mostraba el cariño donde creciste? ¿Qué de eso conservas?',
    ],
    'changed-mind': [
      'What have you changed your mind about in the last few years?',
      '¿Sobre qué cambiaste de opinión en los últimos años?',
    ],
    strong: [
      'Where in your life do you feel that you have to be strong?',
      '¿En qué parte de tu vida sientes que hay que ser fuerte?',
    ],
    'your-days': [
      'Which part of your days would you like me to know better?',
      '¿Qué parte de tus días te gustaría que conociera mejor?',
    ],
    'quiet-hope': [
      'What are you hoping for that you have hardly said aloud?',
      '¿Qué esperas que casi no has dicho en voz alta?',
    ],
    'good-friend': [
      'What would a good friend say that you need right now?',
      '¿Qué diría una buena amistad que necesitas ahora?',
    ],
    'own-skin': [
      'When do you feel most at home in your own skin?',
      '¿Cuándo te sientes más a gusto en tu propia piel?',
    ],
  }),
  ...questions(4, {
    miss: ['What do you miss from an earlier time in your life?', '¿Qué extrañas de otra época de tu vida?'],
    'get-right': [
      'What do people get wrong about you that you would like me to get right?',
      '¿Qué entiende mal la gente de ti que te gustaría que yo entendiera bien?',
    ],
    'hard-to-ask': [
      'What do you find hard to ask for, even from people who love you?',
      '¿Qué te cuesta pedir, incluso a quienes te quieren?',
    ],
    hurting: [
      'When you are hurting, what helps you, and what makes it worse?',
      'Cuando algo te duele, ¿qué te ayuda y qué lo empeora?',
    ],
    voice: [
      'When you are hard on yourself, whose voice does it sound like?',
      'Cuando te tratas con dureza, ¿a la voz de quién se parece?',
    ],
    gentle: [
      'What are you still learning to be gentle with in yourself?',
      '¿Con qué parte de ti estás aprendiendo todavía a tener paciencia?',
    ],
    braver: [
      'When were you braver than the people around you knew?',
      '¿Cuándo tuviste más valor del que la gente a tu alrededor supo?',
    ],
    'alone-among': [
      'When do you feel alone, even with people near?',
      '¿Cuándo sientes soledad, aunque haya gente cerca?',
    ],
    growing: [
      'Which part of you is growing right now, and what does it need from me?',
      '¿Qué parte de ti está creciendo ahora, y qué necesita de mí?',
    ],
  }),
  ...questions(5, {
    'afraid-to-lose': ['What are you most afraid to lose?', '¿Qué es lo que más miedo te da perder?'],
    'one-day': [
      'What do you hope that we can talk about with ease one day?',
      '¿De qué te gustaría que un día se pudiera hablar con facilidad entre tú y yo?',
    ],
    loss: [
      'Which loss is still with you, and how does it show on plain days?',
      '¿Qué pérdida sigue contigo, y cómo se nota en los días normales?',
    ],
    'safe-heart': [
      'What does your heart need in order to feel safe with someone?',
      '¿Qué necesita tu corazón para sentirse a salvo con alguien?',
    ],
    'pulled-back': [
      'What has made you pull back from closeness, and what has brought you back?',
      '¿Qué te ha hecho alejarte de la cercanía, y qué te ha hecho volver?',
    ],
    remembered: [
      'How would you like to be remembered by the people you love?',
      '¿Cómo te gustaría que te recordaran las personas que quieres?',
    ],
    'younger-self': [
      'If you could sit beside your younger self on a hard day, what would you say?',
      'Si pudieras sentarte al lado de quien eras de joven, en un día duro, ¿qué le dirías?',
    ],
    strength: [
      'What has given you strength on the hardest days of your life?',
      '¿Qué te dio fuerza en los días más duros de tu vida?',
    ],
    love: [
      'What do you believe about love now that you did not believe at twenty?',
      '¿Qué crees hoy del amor que a los veinte no creías?',
    ],
  }),
]

function questions(depth: number, asked: Record<string, [en: string, es: string]>): Questions {
  return Object.entries(asked).map(([id, [en, es]]) => ({ id, label: { en, es }, depth }))
}
