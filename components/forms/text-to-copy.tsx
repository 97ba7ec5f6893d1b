'use client'

import type { ShownOnce } from '@/lib/forms/state'

type TextToCopyProps = {
  once: ShownOnce[]
  /** What several of them are together. */
  label: string
}

/** What is shown one time, to be copied: a click selects it, which needs no secure connection. */
export function TextToCopy({ once, label }: TextToCopyProps) {
  const [only] = once
  return (
    <>
      {once.length === 1 && only ? (
        <label className="grid gap-1 text-xs text-muted">
          {only.label}
          {/* The whole of it is in sight: some copy it by hand. */}
          <textarea
            {...selecting}
            rows={Math.ceil(only.text.length / 36)}
            value={only.text}
            className={`textarea min-h-0 w-full resize-none text-base break-all ${COPY}`}
          />
        </label>
      ) : (
        <textarea
          {...selecting}
          aria-label={label}
          rows={Math.min(once.length, 12)}
          value={once.map((each) => `${asWords(each.label)}\t${each.text}`).join('\n')}
          className={`textarea w-full ${COPY}`}
        />
      )}
      <p className="text-xs text-muted">已经选中，按 Ctrl+C 复制；点一下可再选中。</p>
    </>
  )
}

/** Pasted into a table, what looks like a formula would be one: an apostrophe makes it words. */
const asWords = (text: string) => (/^[=+\-@\t＝＋－＠]/.test(text) ? `'${text}` : text)

const COPY = 'border-faint bg-canvas font-mono text-ink'

const selecting = {
  readOnly: true,
  ref: (field: HTMLElement | null) => field?.focus(),
  onFocus: (event: { currentTarget: HTMLTextAreaElement }) => event.currentTarget.select(),
}
