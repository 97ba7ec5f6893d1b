'use client'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { instantInWords, yearOf } from '@/lib/domain/day-words'
import { type DisplayLink, displayLinkStateAt } from '@/lib/domain/display/display-link'
import { displayLinkStateWords, LASTING } from '@/lib/domain/display/words'
import type { FormAction } from '@/lib/forms/state'

type DisplayLinkTableProps = { links: DisplayLink[]; now: string; revokeDisplayLink: FormAction }

/** On a phone the lesser facts stand small in one line below the name. */
const cell = 'max-md:text-xs max-md:text-muted md:pr-4'

/** The links in force and those that ended; on a phone each is a small block of lines. */
export function DisplayLinkTable({ links, now, revokeDisplayLink }: DisplayLinkTableProps) {
  return (
    <table className="mt-3 w-full max-md:block">
      <thead className="text-xs text-muted max-md:sr-only">
        <tr className="border-b border-line">
          {['名称', '创建人', '创建时间', '到期', '状态', '操作'].map((column) => (
            <th key={column} scope="col" className="py-2 pr-4 last:pr-0">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {links.map((link) => (
          <Row key={link.id} link={link} now={now} revokeDisplayLink={revokeDisplayLink} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { link: DisplayLink; now: string; revokeDisplayLink: FormAction }

function Row({ link, now, revokeDisplayLink }: RowProps) {
  const { id, name, madeBy, madeAt, expiresAt } = link
  const state = displayLinkStateAt(link, now)
  const isInForce = state === 'inForce'
  const inWords = (instant: string) => instantInWords(instant, yearOf(now))
  return (
    <tr
      className={`border-b border-line max-md:flex max-md:flex-wrap max-md:gap-x-2.5 max-md:py-2 ${isInForce ? '' : 'text-muted'}`}
    >
      <td className="wrap-anywhere max-md:w-full md:py-2 md:pr-4">{name}</td>
      <td className={cell}>{madeBy}</td>
      <td className={cell}>
        {inWords(madeAt)}
        <span className="md:hidden">建</span>
      </td>
      <td className={cell}>
        {expiresAt ? inWords(expiresAt) : LASTING}
        {expiresAt && <span className="md:hidden">到期</span>}
      </td>
      <td className="max-md:text-xs md:pr-4">{displayLinkStateWords[state]}</td>
      <td className="max-md:w-full max-md:empty:hidden">
        {isInForce && (
          <DialogButton label="停用" about={name} title={`停用“${name}”的链接`}>
            {(leave) => (
              <ConfirmForm action={revokeDisplayLink} fields={{ id }} confirm="停用" leave={leave}>
                用这个链接的屏幕一分钟内不再显示数据。停用后不能恢复，要用再新建一个。
              </ConfirmForm>
            )}
          </DialogButton>
        )}
      </td>
    </tr>
  )
}
