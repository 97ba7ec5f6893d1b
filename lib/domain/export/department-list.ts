import type { Department } from '../administration/department'
import { isSampleTelephone } from '../administration/sample'
import { type Column, type ExportedList, ordinals, tableOf } from './exported-list'
import { fileNameOf } from './file-name'
import { madeAtNote } from './words'

type Given = {
  organisationName: string
  /** Those in use, in their fixed order, and those no longer in use. */
  departments: readonly Department[]
  archived: readonly Department[]
  /** A day and a time of day where the town is. */
  madeAt: string
}

/** The departments (科室) as a file: those in use in their fixed order, then the others. */
export function exportedDepartments({
  organisationName,
  departments,
  archived,
  madeAt,
}: Given): ExportedList {
  return {
    name: NAME,
    title: `${organisationName} · ${NAME}`,
    notes: [`在用${departments.length}个，已停用${archived.length}个`, madeAtNote(madeAt)],
    ...tableOf(columns, [...departments, ...archived]),
    fileName: fileNameOf(organisationName, NAME, madeAt.slice(0, 10)),
  }
}

const NAME = '科室'

const columns: Column<Department>[] = [
  ordinals,
  { heading: '名称', form: 'text', of: ({ name }) => name },
  { heading: '简称', form: 'text', of: ({ shortName }) => shortName },
  { heading: '电话', form: 'text', of: ({ telephone }) => telephone },
  { heading: '状态', form: 'text', of: ({ archivedAt }) => (archivedAt === null ? '在用' : '已停用') },
  { heading: '备注', form: 'text', of: remarksOf },
]

function remarksOf({ isSample, telephone }: Department): string {
  const isTelephoneSample = telephone !== null && isSampleTelephone(telephone)
  return [isSample && '示例', isTelephoneSample && '电话为示例'].filter(Boolean).join('、')
}
