type Records = readonly string[]

const theme: Records = ['done', 'helpful', 'minutes']
const touch: Records = ['free-to-pause', 'affection']
const words: Records = []

/**
 * Every practice that a clinician can give, by its group, with the numbers that it records of each partner. What else
 * it leaves are words, a total, or a thing that stays. A practice that the registry has not, or records less, is a row that
 * says no, and so is one that is not listed here; of the themes these are the least.
 */
export const practices: Readonly<Record<string, Readonly<Record<string, Records>>>> = {
  'check-ins': {
    'evening-check-in': ['closeness', 'satisfaction', 'tension', 'tried'],
    'guess-and-ask': ['closeness', 'closeness-guess'],
    'five-minute-check-in': ['felt-heard', 'minutes'],
    'cared-for': ['felt-understood'],
    'weekly-reflection': ['heard', 'support', 'affection', 'stress'],
    'monthly-review': ['direction'],
    temperature: ['ready-to-talk'],
    'session-rating': ['session-goal', 'session-way', 'session-understood', 'session-fair'],
  },
  measures: {
    'csi-4': words,
    'csi-16': words,
    'csi-32': words,
    'phq-2': words,
    'phq-9': words,
    'gad-2': words,
    'gad-7': words,
  },
  talking: {
    mirroring: ['felt-heard'],
    'focused-talk': ['felt-heard', 'felt-safe'],
    'listening-turns': ['felt-heard'],
    'our-pattern': ['noticed-pattern'],
    'unseen-moment': ['felt-seen'],
    'effect-on-safety': ['safety'],
    'hard-topic-opener': ['felt-safe'],
    'empathic-reply': ['felt-comforted'],
    'needs-as-requests': ['willingness'],
    'curious-questions': ['curiosity'],
    'permission-to-return': words,
  },
  vulnerability: {
    'ladder-memory': ['openness'],
    'ladder-ordinary-day': ['openness'],
    'ladder-timid-goal': ['openness'],
    'ladder-appreciation-missed': ['openness'],
    'ladder-value': ['openness'],
    'ladder-past-stress': ['openness', 'felt-safe'],
    'ladder-fear': ['openness', 'felt-safe'],
    'ladder-parallel': ['openness', 'felt-safe'],
  },
  themes: {
    'theme-daily-joys': theme,
    'theme-personal-values': theme,
    'theme-past-stresses': theme,
    'theme-appreciation': theme,
    'theme-play': theme,
    'theme-rest': theme,
    'theme-touch': theme,
    'theme-money-and-chores': theme,
    'theme-family': theme,
    'theme-dreams': theme,
    'theme-repair': theme,
    'theme-celebrating': theme,
  },
  repair: {
    pause: ['pause-used', 'pause-resumed'],
    'return-plan': ['resolved'],
    debrief: words,
    restart: words,
    'conflict-agreement': words,
    'hard-times-agreement': words,
    negotiables: ['effect'],
    grounding: ['distress-before', 'distress-after'],
  },
  touch: {
    boundaries: words,
    'touch-1': touch,
    'touch-2': touch,
    'touch-3': touch,
    'touch-4': touch,
    'touch-5': touch,
    pace: words,
    'ask-for-touch': words,
  },
  rituals: {
    rituals: ['kept'],
    appreciation: words,
    'gratitude-exchange': words,
    'shared-activity': ['enjoyment'],
    playful: words,
    'small-wins': words,
  },
  story: {
    'what-changed': words,
    'joint-story': words,
    'future-vision': ['overlap'],
    expectations: words,
    'own-growth': ['self-care'],
    'season-adjustment': words,
    celebrate: words,
    notebook: words,
  },
}

export const programmeSlugs = [
  'programme-first-steps',
  'programme-rebuild',
  'programme-after-conflict',
  'programme-maintenance',
]
