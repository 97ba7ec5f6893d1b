import { unstable_rethrow } from 'next/navigation'
import { startTransition } from 'react'
import { toast } from 'sonner'

import { type FormAction, type FormState, idle } from '@/lib/forms/state'

/** Says what was saved, and offers for ten seconds to take it back in one click. */
export function offerUndo(state: FormState, undoEntry: FormAction) {
  if (state.status !== 'saved') return
  const { made } = state
  toast(`${state.message} ${state.at}`, {
    ...(made && { action: { label: '撤销', onClick: () => startTransition(() => undo(made, undoEntry)) } }),
  })
}

async function undo(entryId: string, undoEntry: FormAction) {
  const form = new FormData()
  form.set('entryId', entryId)
  try {
    const state = await undoEntry(idle, form)
    if (state.status === 'saved') toast(`${state.message} ${state.at}`)
    if (state.status === 'rejected') toast.error(state.message)
  } catch (error) {
    unstable_rethrow(error)
    toast.error('没有收到服务器的答复，不知道是否已撤销。请刷新页面查看填报记录。')
  }
}
