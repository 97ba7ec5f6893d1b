import { unstable_rethrow } from 'next/navigation'
import { startTransition } from 'react'

import { toast, toastError } from '@/components/ui/toast'
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
  const words = `${about ? `${about}：` : ''}${state.message} ${state.at}`
  toast(
    words,
    made ? { label: '撤销', onClick: () => startTransition(() => undo(made, undoEntry, onUndone)) } : null,
  )
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
    if (state.status === 'rejected') toastError(state.message)
  } catch (error) {
    unstable_rethrow(error)
    toastError('没有收到服务器的答复，不知道是否已撤销。请刷新页面查看填报记录。')
  }
}
