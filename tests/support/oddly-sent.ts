import type { Viewer } from '@/lib/domain/viewer'
import { type FormAction, type FormState, idle } from '@/lib/forms/state'

import { submit } from './submitting'

type Form = Record<string, string | string[]>

/**
 * Fields that may come several times, those that the goal of the tests, a count, does not read at all, and a way on, which
 * leads home unless it is one of ours.
 */
const FREE =
  /^(supportingDepartmentIds|keptTargets|milestone\w+|expected|confirmed|baseline|numeratorName|denominatorName|countUnit|callbackUrl)$/
const CHINESE = /^[^a-z]*[\u4e00-\u9fff].*。$/

/**
 * Sends an action its form with a file for each field in turn, and with each field twice, and then no form at all.
 * What it answers with anything but a refusal in our own sentences is told.
 */
export async function oddlySent(viewer: Viewer, action: FormAction, form: Form): Promise<string[]> {
  const amiss: string[] = []
  for (const [name, sent] of Object.entries(form)) {
    const first = [sent].flat()[0] ?? ''
    const file = new File([first], 'a.txt', { type: 'text/plain' })
    amiss.push(...unlessRefused(`a file as ${name}`, await submit(viewer, action, { ...form, [name]: file })))
    if (FREE.test(name)) continue
    const twice = await submit(viewer, action, { ...form, [name]: [first, first] })
    amiss.push(...unlessRefused(`${name} twice`, twice))
  }
  for (const odd of [
    null,
    undefined,
    'text',
    7,
    [],
    {},
    new Map([['id', 'x']]),
    new URLSearchParams('id=x'),
  ]) {
    amiss.push(...unlessRefused(`${odd} for a form`, await action(idle, odd as never)))
  }
  return amiss
}

function unlessRefused(what: string, state: FormState): string[] {
  if (state.status !== 'rejected') return [`${what} is ${state.status}`]
  const sentences = [state.message, ...Object.values(state.fields).flat()]
  return sentences.filter((sentence) => !CHINESE.test(sentence)).map((sentence) => `${what}: ${sentence}`)
}
