type Office = { id: string; name: string }

/** What is in many names and says nothing of any. */
const EMPTY = /(办公室|服务|中心|工作|综合|管理|[（(].*[）)]|[办局科所站]$)/g
const COMMON = new Set(['建设', '发展', '社会', '事务'])

/**
 * Which department leads a promise by what its words name: 生态环境整治 is the 生态环境办公室's. Of several the one named
 * most fully; '' where none is named, or two as fully.
 */
export function leadGuess(words: string, departments: readonly Office[]): string {
  const found = departments
    .map(({ id, name }) => ({ id, length: named(words, name.replace(EMPTY, '')) }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length)
  const [best, next] = found
  return best && best.length !== next?.length ? best.id : ''
}

/** How many characters of a name stand in the words: all of it, or two that tell it from others. */
function named(words: string, name: string): number {
  if (name.length >= 2 && words.includes(name)) return name.length
  const halves = [name.slice(0, 2), name.slice(2, 4)].filter((half) => half.length === 2 && !COMMON.has(half))
  return halves.some((half) => words.includes(half)) ? 2 : 0
}
