import { changeInWords } from '../audit/change'
import type { AuditLine } from '../audit/record'
import { type Column, type ExportedList, tableOf } from './exported-list'
import { fileNameOf } from './file-name'
import { filterNote, madeAtNote } from './words'

/** A file has so many records at most: the newest of those asked for. */
export const MOST_EXPORTED = 10_000

type Given = {
  organisationName: string
  lines: readonly AuditLine[]
  /** There are earlier ones, for which the file has no room. */
  isMore: boolean
  /** What the log is narrowed to, in words; '' when to nothing. */
  filter: string
  /** A day and a time of day where the town is. */
  madeAt: string
}

/** The audit log (操作日志) as a file, newest first, with what its page tells of each record. */
export function exportedAuditLog({ organisationName, lines, isMore, filter, madeAt }: Given): ExportedList {
  return {
    name: NAME,
    title: `${organisationName} · ${NAME}`,
    notes: [
      filterNote(filter || '无'),
      isMore
        ? `只有最新的${lines.length}条，更早的没有导出。请按日期分几次导出。`
        : `共${lines.length}条，最新的在前`,
      madeAtNote(madeAt),
    ],
    ...tableOf(columns, lines),
    fileName: fileNameOf(organisationName, NAME, madeAt.slice(0, 10)),
  }
}

const NAME = '操作日志'

const columns: Column<AuditLine>[] = [
  { heading: '第几条', form: 'amount', of: ({ seq }) => seq },
  // As text: a time in Excel is shown without its seconds.
  { heading: '时间', form: 'text', of: ({ at }) => at },
  { heading: '谁', form: 'text', of: ({ who }) => who },
  { heading: '地址', form: 'text', of: ({ address }) => address },
  { heading: '做了什么', form: 'text', of: ({ what }) => what },
  { heading: '对象', form: 'text', of: ({ subject }) => subject && `${subject.kind}：${subject.label}` },
  { heading: '前 → 后', form: 'text', of: ({ changes }) => changes.map(changeInWords).join('\n') },
]
