import { z } from 'zod'
import type { Role } from '../viewer'
import { roleWords } from '../words'
import { AccountDraft, usernameFrom } from './account'

const MOST_LINES = 100
const COLUMNS = '姓名,用户名,科室,角色'

export const AccountList = z.object({ list: z.string().max(20_000, '太长，请分几次粘贴。') })

type Office = { id: string; name: string; shortName: string }

/** What lines are read against: the departments in use, and the user names that already exist. */
export type Known = { departments: readonly Office[]; usernames: ReadonlySet<string> }

/** Accounts pasted as lines 姓名,用户名,科室,角色: all of them, or what is wrong line by line. */
export function readAccountList(
  pasted: string,
  known: Known,
): { ok: true; drafts: AccountDraft[] } | { ok: false; problems: string[] } {
  const lines = linesOf(pasted)
  if (lines.length === 0) return { ok: false, problems: [`请每行填一个账号：${COLUMNS}。`] }
  if (lines.length > MOST_LINES)
    return { ok: false, problems: [`一次最多${MOST_LINES}行，现有${lines.length}行。`] }

  const drafts: AccountDraft[] = []
  const problems: string[] = []
  const taken = new Set(known.usernames)
  for (const { number, cells } of lines) {
    const read = readLine(cells, known.departments, taken)
    if (typeof read === 'string') problems.push(`第${number}行：${read}`)
    else {
      drafts.push(read)
      taken.add(read.username)
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, drafts }
}

/** Lines with something in them, numbered as pasted; a heading copied along is left out. */
function linesOf(pasted: string) {
  return pasted
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, cells: line.split(/[,，\t]/).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== '') && cells.slice(0, 2).join() !== '姓名,用户名')
}

function readLine(cells: string[], departments: readonly Office[], taken: ReadonlySet<string>) {
  const [name = '', typed = '', office = '', roleWord = '', ...more] = cells
  if (more.some((cell) => cell !== '')) return `多了一列，应为${COLUMNS}。`
  const role = roleOf(roleWord)
  if (role === null) return `没有角色“${shortened(roleWord)}”，请写${Object.values(roleWords).join('、')}。`
  const department = departments.find((one) => office === one.name || office === one.shortName)
  if (office !== '' && !department) return `没有科室“${shortened(office)}”。`
  if (taken.has(usernameFrom(typed))) return `用户名${usernameFrom(typed)}已经有了。`
  const draft = AccountDraft.safeParse({ name, username: typed, role, departmentId: department?.id ?? null })
  return draft.success ? draft.data : (draft.error.issues[0]?.message ?? '看不懂这一行。')
}

function roleOf(word: string): Role | null {
  if (word === '') return 'staff'
  return (Object.keys(roleWords) as Role[]).find((role) => roleWords[role] === word) ?? null
}

const shortened = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text)
