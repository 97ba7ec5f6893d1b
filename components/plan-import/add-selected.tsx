'use client'

/** What can be done with words selected in the document. */
export const AddSelected = ({ words, add }: { words: string; add: () => void }) => (
  <p className="fixed inset-x-0 bottom-[calc(var(--foot)+64px)] narrow:bottom-[calc(var(--foot)+96px)] z-20 mx-auto flex w-fit max-w-[92vw] items-center gap-4 rounded-md border border-line bg-surface px-4 py-2 shadow-lg">
    <span className="min-w-0 truncate">“{words}”</span>
    <button
      type="button"
      // The words stay selected while it is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={add}
      className="btn btn-sm btn-primary whitespace-nowrap"
    >
      添加为目标
    </button>
  </p>
)
