'use client'

import { DialogButton } from '@/components/ui/dialog-button'
import { type DisplayLink, WALL_HOURS } from '@/lib/domain/display/display-link'
import type { FormAction } from '@/lib/forms/state'

import { DisplayLinkForm } from './display-link-form'
import { DisplayLinkTable } from './display-link-table'

type DisplayLinksProps = {
  links: DisplayLink[]
  /** ISO instant. */
  now: string
  /** The key of the next link to be made. */
  newKey: string
  verbs: Record<'makeDisplayLink' | 'revokeDisplayLink', FormAction>
}

/** 大屏链接: which displays may show the wall, and the way to one more. */
export function DisplayLinks({ links, now, newKey, verbs }: DisplayLinksProps) {
  return (
    <>
      <p className="max-w-lg text-muted">
        拿到链接的屏幕不用登录就能看大屏，但看不到别的。长期的在这里新建；领导在“总览”按“大屏”打开的是临时的，
        {WALL_HOURS}小时后到期。
      </p>
      {links.length > 0 && (
        <DisplayLinkTable links={links} now={now} revokeDisplayLink={verbs.revokeDisplayLink} />
      )}
      <DialogButton
        label="新建大屏链接"
        title="新建大屏链接"
        className="btn mt-3 border-line bg-surface font-normal"
      >
        {(leave) => <DisplayLinkForm newKey={newKey} action={verbs.makeDisplayLink} leave={leave} />}
      </DialogButton>
    </>
  )
}
