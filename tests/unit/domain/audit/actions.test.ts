import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { actionGroups, isAction, refusedActions } from '@/lib/domain/audit/actions'
import { askedWords, pageWords, subjectAsked } from '@/lib/domain/audit/refusal'

const sources = ['lib', 'prisma', 'scripts', 'app']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(path.join('prisma', 'client')))
  .map((file) => [file, readFileSync(file, 'utf8')] as const)

/** The names under which a source records something, or asks to be recorded. */
function recordedIn(source: string): string[] {
  const direct = source.matchAll(/recordAudit\(\s*\w+,\s*\w+,\s*'(\w+)'/g)
  const written = source.includes('auditRecord') || source.includes('audit_records') ? source : ''
  const stored = written.matchAll(/\baction: '(\w+)'/g)
  const inserted = source.matchAll(/INSERT INTO (?:public\.)?audit_records[^;`]*?'(\w+)'/g)
  const asked = source.matchAll(/formAction\(\s*'(\w+)'/g)
  return [...direct, ...stored, ...inserted, ...asked].map(([, name = '']) => name)
}

const recorded = sources.flatMap(([file, source]) => recordedIn(source).map((name) => [name, file] as const))

test('what is recorded is found in the sources, else the next test is blind', () => {
  const names = recorded.map(([name]) => name)
  expect(names).toEqual(expect.arrayContaining(['logProgress', 'loadStarterPlan', 'refuse', 'restoreBackup']))
})

test.each(recorded)('%s, recorded by %s, has its words', (name) => {
  expect(askedWords(name)).toMatch(/^\p{Script=Han}+$/u)
})

test('no two actions are called alike', () => {
  const words = Object.values(actionGroups).flatMap((group) => Object.values(group))
  expect(new Set(words).size).toBe(words.length)
})

test('what names no action is none, be it a name of JavaScript', () => {
  expect(['logGoal', 'toString', '__proto__', '', '拒绝'].filter(isAction)).toEqual(['logGoal'])
  expect(refusedActions.every(isAction)).toBe(true)
})

test('what was asked for is told by its words, of a page as of an action, and by itself where it has none', () => {
  expect(askedWords('reviseTarget')).toBe('调整目标')
  for (const words of Object.values(pageWords)) expect(words).toMatch(/^\p{Script=Han}+$/u)
  expect(askedWords('/settings')).toBe('打开设置')
  expect(askedWords('/elsewhere')).toBe('/elsewhere')
})

const id = '018f3c1e-0000-7000-8000-000000000001'

test.each([
  ['logProgress', 'goalId', 'goal'],
  ['voidEntry', 'entryId', 'entry'],
  ['untickMilestone', 'milestoneId', 'milestone'],
  ['withdrawOverrule', 'overruleId', 'overrule'],
  ['changeAccount', 'id', 'user'],
  ['resetPassword', 'id', 'user'],
  ['archiveDepartment', 'id', 'department'],
  ['changePlan', 'id', 'plan'],
  ['revokeDisplayLink', 'id', 'displayLink'],
] as const)('what %s was asked to be done to is read from the field %s: a %s', (action, field, type) => {
  const form = new FormData()
  form.set(field, id)
  expect(subjectAsked(action, form)).toEqual({ type, id })
  form.set(field, 'x')
  expect(subjectAsked(action, form)).toBeNull()
})

test('what nobody knows whose it is, is nothing', () => {
  const form = new FormData()
  form.set('id', id)
  expect(subjectAsked('removeSampleProgress', form)).toBeNull()
})
