'use client'

import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'

import type { Asking } from './use-questions'

type QuestionsProps = {
  asking: Asking
  pending: boolean
  /** The word on the button that says yes. */
  confirm: string
  /** Which goal it is about, where several stand on one page. */
  about?: string
}

/** What is unusual about an entry, to be confirmed or changed; the answers go with the form. */
export function Questions({ asking, ...box }: QuestionsProps) {
  const { questions, confirmed, leave } = asking
  return (
    <>
      {confirmed.map((question) => (
        <input key={question} type="hidden" name="confirmed" value={question} />
      ))}
      {/* Anew where something else is asked, so that it is heard and has the focus. */}
      {questions.length > 0 && (
        <QuestionBox key={questions.join()} questions={questions} leave={leave} {...box} />
      )}
    </>
  )
}

type QuestionBoxProps = Omit<QuestionsProps, 'asking'> & Pick<Asking, 'questions' | 'leave'>

function QuestionBox({ questions, leave, pending, confirm, about }: QuestionBoxProps) {
  const id = useId()
  const box = useFocusWithin()
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that sent the form, still held down, is no answer.
    if (event.key === 'Enter' && event.repeat) event.preventDefault()
    if (event.key !== 'Escape') return
    event.preventDefault()
    leave()
  }
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={[about, '确认？'].filter(Boolean).join('：')}
      aria-describedby={id}
      onKeyDown={onKeyDown}
      className="col-span-full grid gap-2 border-l-2 border-accent pl-3"
    >
      <div id={id} className="grid gap-1">
        {questions.map((question) => (
          <p key={question}>{question}</p>
        ))}
      </div>
      <span className="flex flex-wrap gap-2">
        {/* No submit button: Enter in a field must not say yes. It keeps the focus while the answer is on its way. */}
        <button
          type="button"
          className="btn btn-primary"
          aria-label={about && `${about}：${confirm}`}
          aria-disabled={pending}
          onClick={({ currentTarget }) => pending || currentTarget.form?.requestSubmit()}
          data-confirm
        >
          {pending ? '保存中…' : confirm}
        </button>
        <button type="button" className="btn border-line bg-surface font-normal" onClick={leave}>
          返回修改
        </button>
      </span>
    </div>
  )
}

/** The focus goes to the answer, and once that is given back to the first field, unless it has gone elsewhere. */
function useFocusWithin() {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    const form = element?.closest('form')
    element?.querySelector<HTMLElement>('[data-confirm]')?.focus()
    return () => {
      if (element?.contains(document.activeElement))
        form?.querySelector<HTMLElement>('[data-first-field]')?.focus()
    }
  }, [])
  return box
}
