'use client'

import { RowAction } from '@/components/forms/row-action'
import { instantInWords, yearOf } from '@/lib/domain/day-words'
import type { ShownSession } from '@/lib/domain/sign-in/session'
import type { FormAction } from '@/lib/forms/state'

type SessionListProps = {
  sessions: ShownSession[]
  /** ISO instant. */
  now: string
  endSession: FormAction
  /** What is sent along with a session's id. */
  fields?: Record<string, string>
}

/** Open sessions, each to be ended; the one that is asking has 退出 at the top of the page. */
export function SessionList({ sessions, now, endSession, fields = {} }: SessionListProps) {
  const inWords = (instant: string) => instantInWords(instant, yearOf(now))
  return (
    <ul className="border-t border-line">
      {sessions.map(({ id, device, address, since, lastSeen, isHere }) => (
        <li key={id} className="flex items-center gap-4 border-b border-line py-2">
          <span className="mr-auto min-w-0">
            <span className="wrap-anywhere">{device}</span>
            {isHere && (
              <small className="ml-2 rounded-sm border border-line px-1 text-xs text-muted">本机</small>
            )}
            <span className="block text-xs text-muted">
              {address ?? '地址不明'} · {inWords(since)}登录 · 最近使用{inWords(lastSeen)}
            </span>
          </span>
          {!isHere && (
            <RowAction
              label="退出"
              about={`${device} ${address ?? ''}`.trim()}
              action={endSession}
              fields={{ ...fields, sessionId: id }}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
