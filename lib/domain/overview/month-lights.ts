import { lightShapes, lightWords, standingWords } from '../words'

/** The lights told of a month, from the bottom up; red holds far behind, breached and missed alike. */
export const monthLights = [
  { key: 'achieved', ...standingWords.achieved },
  { key: 'green', ...standingWords.onPace },
  { key: 'yellow', ...standingWords.behind },
  { key: 'red', shape: lightShapes.red, word: lightWords.red },
] as const
