'use client'

import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'
import type { AuditLine } from '@/lib/domain/audit/record'

import { AuditChanges } from './audit-changes'

const columns = ['时间', '谁', '做了什么', '对象', '前 → 后']

/** Records of the audit log; on a phone each is a small block of lines. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
  return (
    <table className="mt-4 w-full max-md:block">
      <thead className="text-xs text-muted max-md:sr-only">
        <tr className="border-b border-line">
          {columns.map((column) => (
            <th key={column} scope="col" className="py-2 pr-4 text-left last:pr-0">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {lines.map((line) => (
          <tr
            key={line.id}
            className="border-b border-line align-top max-md:flex max-md:flex-wrap max-md:gap-x-2.5 max-md:py-2"
          >
            <td className="whitespace-nowrap tabular-nums max-md:text-xs max-md:text-muted md:py-2 md:pr-4">
              {line.at}
              <small className="block text-xs text-muted max-md:ml-2.5 max-md:inline">第{line.seq}条</small>
            </td>
            <td className="max-md:text-xs md:py-2 md:pr-4">
              {line.who}
              {line.address && (
                <small className="block text-xs text-muted max-md:ml-2.5 max-md:inline">{line.address}</small>
              )}
            </td>
            <td className={`max-md:w-full md:py-2 md:pr-4 ${line.isRefusal ? 'text-red' : ''}`}>
              {line.what}
            </td>
            <td className="max-w-72 break-words max-md:w-full max-md:max-w-none md:py-2 md:pr-4">
              <Subject subject={line.subject} />
            </td>
            <td className="min-w-0 break-words max-md:w-full md:w-2/5 md:py-2">
              <AuditChanges changes={line.changes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Subject({ subject }: Pick<AuditLine, 'subject'>) {
  if (!subject) return null
  const { kind, label, page } = subject
  return (
    <>
      <small className="mr-1.5 text-xs text-muted">{kind}</small>
      {page ? (
        <PageLink href={page as Route} className="text-accent underline">
          {label}
        </PageLink>
      ) : (
        label
      )}
    </>
  )
}
