import type { Standing } from '../standing'
import { standingWords } from '../words'

/** A sentence as it stands behind its mark: the words in the light's colour, and what follows them. */
export type Opening = { mark: string; rest: string; isOneSentence: boolean }

// Says with other words what the mark's own word says.
const alike: Partial<Record<Standing, string>> = { noData: '尚无数据' }

/**
 * Splits a sentence that begins like the word of its mark, so that nothing is said twice: ✕ 未完成：目标25家… rather
 * than ✕ 未完成 未完成：目标25家…. Any other stands whole behind the word. Together they always are the sentence.
 */
export function openingOf(standing: Standing, sentence: string): Opening {
  const { word } = standingWords[standing]
  const said = [word, alike[standing]].find((words) => words !== undefined && sentence.startsWith(words))
  if (said === undefined) return { mark: word, rest: sentence, isOneSentence: false }
  return { mark: said, rest: sentence.slice(said.length), isOneSentence: true }
}
