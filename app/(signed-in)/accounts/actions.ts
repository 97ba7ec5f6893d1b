'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'

import { newInitialPassword } from '@/lib/auth/initial-password'
import { hashPassword, hashPasswords } from '@/lib/auth/password'
import {
  disableAccount as disable,
  enableAccount as enable,
  resetPassword as reset,
  unlockAccount as unlock,
} from '@/lib/data/administration/account-access'
import { changeAccount as change } from '@/lib/data/administration/account-changes'
import {
  createAccount as create,
  createAccounts as createAll,
  takenUsernames,
  wereAllCreated,
} from '@/lib/data/administration/account-creation'
import { listDepartments } from '@/lib/data/departments'
import { removeSecondFactor as remove } from '@/lib/data/second-factor/removal'
import { endAllSessionsOf, endSessionOf } from '@/lib/data/session/ending'
import { AccountChange, AccountDraft } from '@/lib/domain/administration/account'
import { AccountList, readAccountList } from '@/lib/domain/administration/account-list'
import { Id } from '@/lib/domain/input'
import { can } from '@/lib/domain/policy'
import { refuse } from '@/lib/domain/result'
import { formAction } from '@/lib/forms/action'
import { unlessBusy } from '@/lib/forms/busy'
import { refusedChange } from '@/lib/forms/refusal'
import { saved, savedWith } from '@/lib/forms/saved'
import { rejected } from '@/lib/forms/state'

const One = z.object({ id: Id })

export const createAccount = formAction(
  'createAccount',
  AccountDraft,
  unlessBusy(async (viewer, draft) => {
    const password = newInitialPassword()
    const created = await create(viewer, { ...draft, passwordHash: await hashPassword(password) })
    // Also where it was created before: the list shows it then.
    refresh()
    if (!created.ok) return refusedChange(created)
    return savedWith(`已创建${draft.name}的账号。`, [credentialOf(draft, password)])
  }),
)

export const createAccounts = formAction(
  'createAccounts',
  AccountList,
  unlessBusy(async (viewer, { list }) => {
    if (!can(viewer.role, 'manageOrganisation')) return refusedChange(refuse('not allowed'))
    const [departments, usernames] = await Promise.all([listDepartments(viewer), takenUsernames()])
    const read = readAccountList(list, { departments, usernames })
    if (!read.ok) {
      const whole = readAccountList(list, { departments, usernames: new Set() })
      if (whole.ok && (await wereAllCreated(viewer, whole.drafts)))
        return refusedChange(refuse('created already'))
      return rejected('没有创建任何账号：请改正标出的行。', { list: read.problems })
    }

    const drafts = read.drafts.map((draft) => ({ draft, password: newInitialPassword() }))
    const hashes = await hashPasswords(drafts.map(({ password }) => password))
    const accounts = drafts.map(({ draft }, index) => ({ ...draft, passwordHash: hashes[index] ?? '' }))
    const created = await createAll(viewer, accounts)
    if (!created.ok) return refusedChange(created)

    refresh()
    return savedWith(
      `已创建${drafts.length}个账号。`,
      drafts.map(({ draft, password }) => credentialOf(draft, password)),
    )
  }),
)

export const changeAccount = formAction('changeAccount', AccountChange, async (viewer, account) => {
  const changed = await change(viewer, account)
  if (!changed.ok) return refusedChange(changed)

  refresh()
  return saved(`已保存${account.name}的账号。`)
})

export const resetPassword = formAction(
  'resetPassword',
  One,
  unlessBusy(async (viewer, { id }) => {
    const password = newInitialPassword()
    const done = await reset(viewer, id, await hashPassword(password))
    if (!done.ok) return refusedChange(done)

    refresh()
    return savedWith('已重置密码。', [credentialOf(done.value, password)])
  }),
)

export const unlockAccount = formAction('unlockAccount', One, async (viewer, { id }) => {
  const unlocked = await unlock(viewer, id)
  if (!unlocked.ok) return refusedChange(unlocked)

  refresh()
  return saved('已解锁。')
})

export const disableAccount = formAction('disableAccount', One, async (viewer, { id }) => {
  const disabled = await disable(viewer, id)
  if (!disabled.ok) return refusedChange(disabled)

  refresh()
  return saved('已停用。')
})

export const enableAccount = formAction('enableAccount', One, async (viewer, { id }) => {
  const enabled = await enable(viewer, id)
  if (!enabled.ok) return refusedChange(enabled)

  refresh()
  return saved('已启用。')
})

export const endSession = formAction(
  'endSession',
  One.extend({ sessionId: Id }),
  async (viewer, { id, sessionId }) => {
    const ended = await endSessionOf(viewer, id, sessionId)
    if (!ended.ok) return refusedChange(ended)

    refresh()
    return saved('已退出。')
  },
)

export const endSessions = formAction('endSessions', One, async (viewer, { id }) => {
  const ended = await endAllSessionsOf(viewer, id)
  if (!ended.ok) return refusedChange(ended)

  refresh()
  return saved('已全部退出。')
})

export const removeSecondFactor = formAction('removeSecondFactor', One, async (viewer, { id }) => {
  const removed = await remove(viewer, id)
  if (!removed.ok) return refusedChange(removed)

  refresh()
  return saved('已取消两步验证。')
})

const credentialOf = ({ name, username }: { name: string; username: string }, password: string) => ({
  label: `${name}（${username}）`,
  text: password,
})
