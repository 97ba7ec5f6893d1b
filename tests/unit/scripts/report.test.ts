import { expect, test } from 'vitest'

import { outcomeOf } from '@/scripts/testing/report'

test('a run that failed tells what failed and why, also where the file itself could not be run', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'holds' },
    { status: 'failed', fullName: 'does not', failureMessages: ['expected 1 to be 2\n  at a.ts:3'] },
  ]
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  }
  expect(outcomeOf(report)).toEqual({
    passed: 1,
    failed: 1,
    failures: ['a.test.ts: does not\n  expected 1 to be 2\n    at a.ts:3', 'b.test.ts\n  no such module'],
  })
})

test('the same of a browser’s tests, whose suites are nested', () => {
  const failing = { status: 'unexpected', results: [{ error: { message: 'no such button' } }] }
  const specs = [
    { title: 'opens', file: 'a.spec.ts', tests: [{ status: 'expected', results: [{}] }] },
    { title: 'closes', file: 'a.spec.ts', tests: [failing] },
  ]
  const report = { stats: { expected: 1, flaky: 1, unexpected: 1 }, suites: [{ suites: [{ specs }] }] }
  expect(outcomeOf(report)).toEqual({
    passed: 2,
    failed: 1,
    failures: ['a.spec.ts: closes\n  no such button'],
  })
})

test('a tool that wrote no report counts nothing', () => {
  expect(outcomeOf({})).toEqual({ passed: 0, failed: 0, failures: [] })
})
