'use client'

import type { ShownOnce } from '@/lib/forms/state'

type InitialPasswordsProps = { message: string; once: ShownOnce[]; leave: () => void }

/** Initial passwords, shown this one time: a click selects them to be copied, which needs no secure connection. */
export function InitialPasswords({ message, once, leave }: InitialPasswordsProps) {
  const [only] = once
  return (
    <div className="grid gap-4">
      <p role="status">
        {message}
        <strong className="font-semibold">初始密码只显示这一次</strong>
        ，请现在抄下或复制，交给本人；第一次登录时要改掉。
      </p>
      {once.length === 1 && only ? (
        <label className="grid gap-1 text-xs text-muted">
          {only.label}
          <input
            readOnly
            ref={focus}
            value={only.text}
            onFocus={select}
            className={`input w-full text-base ${COPY}`}
          />
        </label>
      ) : (
        <textarea
          readOnly
          ref={focus}
          aria-label="初始密码"
          rows={Math.min(once.length, 12)}
          value={once.map(({ label, text }) => `${label}\t${text}`).join('\n')}
          onFocus={select}
          className={`textarea w-full ${COPY}`}
        />
      )}
      <p className="text-xs text-muted">已经选中，按 Ctrl+C 复制；点一下可再选中。</p>
      <button type="button" className="btn justify-self-end btn-primary" onClick={leave}>
        已交给本人，关闭
      </button>
    </div>
  )
}

const COPY = 'border-faint bg-canvas font-mono text-ink'

const select = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
  event.currentTarget.select()

const focus = (field: HTMLElement | null) => field?.focus()
