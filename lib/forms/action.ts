import 'server-only'

import { z } from 'zod'

import { noteRefusal } from '@/lib/auth/refusal'
import { type AskedAction, subjectAsked } from '@/lib/domain/audit/refusal'
import type { Viewer } from '@/lib/domain/viewer'
import { reportFault } from '@/lib/fault'
import { outageOf, outageSentences } from '@/lib/outage'

import { findSender, type WhatMayWait } from './sender'
import { type FormState, rejected, typedInto } from './state'

/**
 * The one way to write a server action. Origin, identity and input are settled before `handle` runs, and
 * what the user typed comes back with any rejection or question because React clears a form once its action returns.
 * Someone whose session has ended is told so instead of being sent away, so that nothing typed is lost. Whoever is
 * turned away, here or by the rule that `handle` asks, is recorded in the audit log under the action's name.
 */
export function formAction<Input extends z.ZodType>(
  asked: AskedAction,
  input: Input,
  handle: (viewer: Viewer, value: z.output<Input>) => Promise<FormState>,
  options: WhatMayWait = {},
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    // What reaches an action is whatever somebody sends, of any type.
    if (!(form instanceof FormData)) return rejected(UNREADABLE)
    const state = await settled(form)
    return 'values' in state ? { ...state, values: typedInto(form) } : state
  }

  async function settled(form: FormData): Promise<FormState> {
    try {
      return await taken(form)
    } catch (error) {
      return refusedByOutage(error)
    }
  }

  async function taken(form: FormData): Promise<FormState> {
    const sender = await findSender(options)
    const state = sender.reason === null ? await answer(sender.viewer, form) : sender.answer
    const reason = sender.reason ?? (state.status === 'rejected' ? state.turnedAway : undefined)
    if (reason) await noteRefusal(sender.viewer, { asked, reason, subject: subjectAsked(asked, form) })
    return told(state)
  }

  async function answer(viewer: Viewer, form: FormData): Promise<FormState> {
    const files = [...form.entries()].filter(([, sent]) => typeof sent !== 'string')
    if (files.length > 0) return rejected(NOT_SAVED, unreadable(files.map(([name]) => name)))
    const parsed = input.safeParse(fieldsOf(form), { error: () => UNREADABLE })
    return parsed.success ? handle(viewer, parsed.data) : invalid(parsed.error)
  }
}

const NOT_SAVED = '没有保存：请改正标出的地方。'

/** Said of what no form of ours sends, such as a file where text is expected. */
const UNREADABLE = '这一项没有收到能用的内容，请刷新页面后重新填写。'

/** Without the mark by which it is recorded. */
function told(state: FormState): FormState {
  if (state.status !== 'rejected') return state
  const { turnedAway: _, ...shown } = state
  return shown
}

/** An outage is an answer too; any other fault is thrown on. */
function refusedByOutage(error: unknown): FormState {
  const outage = outageOf(error)
  if (!outage) throw error
  reportFault(error, { method: 'POST', routePath: '', routeType: 'action' })
  return rejected(outageSentences[outage])
}

function invalid(error: z.ZodError): FormState {
  const { fieldErrors } = z.flattenError(error) as { fieldErrors: Record<string, string[]> }
  return rejected(NOT_SAVED, fieldErrors)
}

const unreadable = (names: string[]) => Object.fromEntries(names.map((name) => [name, [UNREADABLE]]))

/** A name sent once is its text, sent several times the list of them. */
function fieldsOf(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'))
  return Object.fromEntries(
    names.map((name) => {
      const sent = form.getAll(name)
      return [name, sent.length === 1 ? sent[0] : sent]
    }),
  )
}
