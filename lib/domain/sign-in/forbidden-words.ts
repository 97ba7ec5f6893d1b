import { lettersOf, plainPassword } from './password'

/** Words of the place and of this software: whoever guesses at a town's passwords tries them first. */
const LOCAL = ['澥浦', 'xiepu', '镇海', 'zhenhai', '宁波', 'ningbo', '进度', 'jindu']

/** What every office is called after its place. */
const OFFICE = /(人民政府|政府|街道办事处|街道|镇|乡|县|区|市|省)+$/

/** Shorter ones stand in many a good password by chance. */
const SHORTEST_SPELLED = 4
const SHORTEST_WRITTEN = 2

/** What must not be in anybody's password there: the place's names and the own name, as written and in pinyin. */
export function forbiddenWords(
  organisationName: string,
  name: string,
  spellings: (text: string) => readonly string[],
): string[] {
  const names = [organisationName, organisationName.replace(OFFICE, ''), name]
  const words = names.flatMap((each) => [each, ...spellings(each)])
  return [...new Set([...LOCAL, ...words.map(folded)])].filter(isTelling)
}

const folded = (word: string) => lettersOf(plainPassword(word).toLowerCase())

const isTelling = (word: string) =>
  word.length >= (/^[a-z0-9]*$/.test(word) ? SHORTEST_SPELLED : SHORTEST_WRITTEN)
