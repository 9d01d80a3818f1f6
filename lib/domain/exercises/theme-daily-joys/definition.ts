import type { Definition } from '../exercise.ts'

const privateWord: ['me', 'therapist'] = ['me', 'therapist']

export const themeDailyJoys: Definition = {
  slug: 'theme-daily-joys',
  version: 1,
  group: 'theme',
  title: { en: 'Daily joys', es: 'Alegrías de cada día' },
  purpose: {
    en: 'Ten minutes to share what was good in plain days, with room for both of you.',
    es: 'Diez minutos para contar lo bueno de los días normales, con espacio para {partner} y para ti.',
  },
  minutes: 12,
  mode: 'theme',
  together: true,
  steps: [
    {
      kind: 'tell',
      id: 'question',
      title: { en: 'This week’s question', es: 'La pregunta de la semana' },
      body: {
        en: 'What gave you a bit of joy this week? It can be tiny: a song, good bread, a friend who called, ten quiet minutes. Say what it was and how it felt.',
        es: '¿Qué te dio un poco de alegría esta semana? Puede ser algo muy pequeño: una canción, un buen pan, una llamada, diez minutos de calma. Cuenta qué fue y cómo se sintió.',
      },
    },
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} opens this time', es: 'Esta vez abre {opener}' },
      body: {
        en: 'Take ten minutes: about five each, so that you both get the same time. While one of you speaks, the other just listens. No judging, no fixing, no “yes, but”. A joy does not have to be big, and it does not have to be shared. Either of you can stop at any moment.',
        es: 'Son diez minutos: unos cinco por persona, para que el tiempo sea el mismo. Mientras una persona habla, la otra solo escucha. Sin juzgar, sin arreglar nada, sin «sí, pero». Una alegría no tiene que ser grande, ni compartida. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'tell',
      id: 'private-word',
      title: { en: 'Afterwards, a private word', es: 'Después, unas palabras en privado' },
      body: {
        en: 'Four short questions, on your own phone, after the talk. You choose who reads them: you, or you and {clinician}.',
        es: 'Cuatro preguntas cortas, en tu propio teléfono, después de hablar. Tú eliges quién las lee: tú, o {clinician} y tú.',
      },
    },
    {
      kind: 'choice',
      id: 'done',
      prompt: {
        en: 'Did you get to your ten minutes this week?',
        es: '¿Hubo un rato para esto esta semana?',
      },
      hint: {
        en: '“Not this week” is a good answer too. Then you can skip the rest.',
        es: '«Esta semana no» también es una buena respuesta. Entonces puedes saltarte lo demás.',
      },
      audience: 'therapist',
      audiences: privateWord,
      options: [
        { id: 'yes', label: { en: 'Yes', es: 'Sí' } },
        { id: 'partly', label: { en: 'Partly', es: 'En parte' } },
        { id: 'not-this-week', label: { en: 'Not this week', es: 'Esta semana no' } },
      ],
    },
    {
      kind: 'minutes',
      id: 'minutes',
      prompt: {
        en: 'About how many minutes did you talk?',
        es: '¿Cuántos minutos duró la conversación, más o menos?',
      },
      audience: 'therapist',
      audiences: privateWord,
      max: 120,
    },
    {
      kind: 'scale',
      id: 'helpful',
      prompt: { en: 'How helpful was it for you?', es: '¿Cuánto te ayudó?' },
      audience: 'therapist',
      audiences: privateWord,
      low: 0,
      high: 10,
      lowLabel: { en: 'Not helpful', es: 'Nada' },
      highLabel: { en: 'Very helpful', es: 'Mucho' },
    },
    {
      kind: 'scale',
      id: 'felt-heard',
      prompt: {
        en: 'How much did you feel heard by {partner} in this talk?',
        es: '¿Cuánto sentiste que {partner} te escuchó en esta conversación?',
      },
      audience: 'therapist',
      audiences: privateWord,
      low: 0,
      high: 10,
      lowLabel: { en: 'Not at all', es: 'Nada' },
      highLabel: { en: 'Very much', es: 'Mucho' },
    },
  ],
  observes: [
    {
      name: 'done',
      label: { en: 'Did it (0.5 partly, 1 yes)', es: 'Se hizo (0,5 en parte, 1 sí)' },
      low: 0,
      high: 1,
      favourable: 'neither',
      from: 'done',
      scores: { yes: 1, partly: 0.5, 'not-this-week': 0 },
    },
    {
      name: 'minutes',
      label: { en: 'Minutes talked', es: 'Minutos de conversación' },
      low: 0,
      high: 120,
      favourable: 'neither',
      from: 'minutes',
    },
    {
      name: 'helpful',
      label: { en: 'How helpful it was', es: 'Cuánto ayudó' },
      low: 0,
      high: 10,
      favourable: 'higher',
      from: 'helpful',
    },
    {
      name: 'felt-heard',
      label: { en: 'Felt heard in the talk', es: 'Escucha en la conversación' },
      low: 0,
      high: 10,
      favourable: 'higher',
      from: 'felt-heard',
    },
  ],
}
