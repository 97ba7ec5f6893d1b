export type Outcome = { passed: number; failed: number; failures: string[] }

type VitestTest = { status: string; fullName: string; failureMessages?: string[] }
type VitestFile = { name: string; status: string; message?: string; assertionResults: VitestTest[] }
type VitestReport = { numPassedTests: number; numFailedTests: number; testResults: VitestFile[] }

type BrowserTest = { status: string; results: { error?: { message?: string } }[] }
type Suite = { suites?: Suite[]; specs?: { title: string; file: string; tests: BrowserTest[] }[] }
type PlaywrightReport = Suite & { stats: { expected: number; flaky: number; unexpected: number } }

/** How many tests of a tool's report passed and failed, and what failed, a few lines each: a long log may be cut off. */
export function outcomeOf(report: Partial<VitestReport & PlaywrightReport>): Outcome {
  const { expected = 0, flaky = 0, unexpected = 0 } = report.stats ?? {}
  return {
    passed: (report.numPassedTests ?? 0) + expected + flaky,
    failed: (report.numFailedTests ?? 0) + unexpected,
    failures: [...(report.testResults ?? []).flatMap(failuresOfFile), ...failuresOfSuite(report)],
  }
}

function failuresOfFile({ name, status, message, assertionResults }: VitestFile): string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (status === 'failed' && failed.length === 0) return [told(name, message)]
  return failed.map(({ fullName, failureMessages }) => told(`${name}: ${fullName}`, failureMessages?.[0]))
}

function failuresOfSuite({ suites = [], specs = [] }: Suite): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ results }) => told(`${file}: ${title}`, results.at(-1)?.error?.message)),
  )
  return [...own, ...suites.flatMap(failuresOfSuite)]
}

const MOST_LINES = 12

const told = (what: string, why = '') =>
  [what, ...why.split('\n').slice(0, MOST_LINES)].join('\n  ').trimEnd()
