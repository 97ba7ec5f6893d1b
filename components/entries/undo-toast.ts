import { unstable_rethrow } from 'next/navigation'
import { startTransition } from 'react'
import { toast } from 'sonner'

import { type FormAction, type FormState, idle } from '@/lib/forms/state'

type Undoing = {
  undoEntry: FormAction
  onUndone: () => void
  /** Which goal it is about, where several stand on one page. */
  about?: string
}

/** Says what was saved, and offers for ten seconds to take it back in one click. */
export function offerUndo(state: FormState, { undoEntry, onUndone, about }: Undoing) {
  if (state.status !== 'saved') return
  const { made } = state
  toast(`${about ? `${about}：` : ''}${state.message} ${state.at}`, {
    ...(made && {
      action: { label: '撤销', onClick: () => startTransition(() => undo(made, undoEntry, onUndone)) },
    }),
  })
}

async function undo(entryId: string, undoEntry: FormAction, onUndone: () => void) {
  const form = new FormData()
  form.set('entryId', entryId)
  try {
    const state = await undoEntry(idle, form)
    if (state.status === 'saved') {
      toast(`${state.message} ${state.at}`)
      onUndone()
    }
    if (state.status === 'rejected') toast.error(state.message)
  } catch (error) {
    unstable_rethrow(error)
    toast.error('没有收到服务器的答复，不知道是否已撤销。请刷新页面查看填报记录。')
  }
}
