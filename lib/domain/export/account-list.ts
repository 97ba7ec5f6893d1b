import type { Account } from '../administration/account'
import { initialPasswordWords } from '../sign-in/initial-password'
import { accountStateWords, roleWords } from '../words'
import { type Column, type ExportedList, tableOf } from './exported-list'
import { fileNameOf } from './file-name'
import { madeAtNote } from './words'

type Given = {
  organisationName: string
  accounts: readonly Account[]
  departments: readonly { id: string; name: string }[]
  /** A day and a time of day where the town is. */
  madeAt: string
}

/** The accounts (账号) as a file, with what their page tells of them. */
export function exportedAccounts({ organisationName, accounts, departments, madeAt }: Given): ExportedList {
  const names = new Map(departments.map(({ id, name }) => [id, name]))
  const columns: Column<Account>[] = [
    { heading: '姓名', form: 'text', of: ({ name }) => name },
    { heading: '用户名', form: 'text', of: ({ username }) => username },
    { heading: '科室', form: 'text', of: ({ departmentId }) => names.get(departmentId ?? '') ?? null },
    { heading: '角色', form: 'text', of: ({ role }) => roleWords[role] },
    { heading: '状态', form: 'text', of: ({ state }) => accountStateWords[state] },
    { heading: '最近登录', form: 'time', of: ({ lastSignedIn }) => lastSignedIn },
    { heading: '备注', form: 'text', of: remarksOf },
  ]
  return {
    name: NAME,
    title: `${organisationName} · ${NAME}`,
    notes: [`共${accounts.length}个`, madeAtNote(madeAt)],
    ...tableOf(columns, accounts),
    fileName: fileNameOf(organisationName, NAME, madeAt.slice(0, 10)),
  }
}

const NAME = '账号'

const remarksOf = ({ isSample, state, initialPassword }: Account) =>
  [isSample && '示例', state !== 'disabled' && initialPassword && initialPasswordWords[initialPassword]]
    .filter(Boolean)
    .join('、')
