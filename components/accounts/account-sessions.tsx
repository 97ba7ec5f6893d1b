'use client'

import { SessionList } from '@/components/account/session-list'
import { RowAction } from '@/components/forms/row-action'
import { DialogButton } from '@/components/ui/dialog-button'
import type { ShownSession } from '@/lib/domain/sign-in/session'
import type { FormAction } from '@/lib/forms/state'

export type SessionVerbs = Record<'endSession' | 'endSessions', FormAction>

type AccountSessionsProps = {
  account: { id: string; name: string; sessions: ShownSession[] }
  /** ISO instant. */
  now: string
  isOwn: boolean
  verbs: SessionVerbs
}

/** Where somebody is signed in at the moment, and the way to end that. */
export function AccountSessions({ account, now, isOwn, verbs }: AccountSessionsProps) {
  const { id, name, sessions } = account
  return (
    <DialogButton label="会话" about={name} title={`${name}的会话`}>
      {(leave) => (
        <>
          <SessionList sessions={sessions} now={now} endSession={verbs.endSession} fields={{ id }} />
          <span className="flex items-center justify-end gap-4">
            {!isOwn && <RowAction label="全部退出" about={name} action={verbs.endSessions} fields={{ id }} />}
            <button type="button" className="btn border-line bg-surface font-normal" onClick={leave}>
              关闭
            </button>
          </span>
        </>
      )}
    </DialogButton>
  )
}
