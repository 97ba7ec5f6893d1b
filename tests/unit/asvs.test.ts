import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

/** The levels of the requirements of each section of ASVS 5.0.0, in the order of their numbers. */
const LEVELS: Record<string, string> = {
  ...{ '1.1': '22', '1.2': '1111122223', '1.3': '112222222223', '1.4': '222', '1.5': '123' },
  ...{ '2.1': '122', '2.2': '112', '2.3': '12223', '2.4': '23' },
  ...{
    '3.1': '3',
    '3.2': '113',
    '3.3': '12223',
    '3.4': '11222233',
    '3.5': '11122333',
    '3.6': '3',
    '3.7': '22333',
  },
  ...{ '4.1': '12233', '4.2': '23333', '4.3': '22', '4.4': '1222' },
  ...{ '5.1': '2', '5.2': '112333', '5.3': '113', '5.4': '222' },
  ...{ '6.1': '122', '6.2': '111111112222', '6.3': '11223333', '6.4': '112233', '6.5': '22222333' },
  ...{ '6.6': '2223', '6.7': '33', '6.8': '2222' },
  ...{ '7.1': '222', '7.2': '1111', '7.3': '22', '7.4': '11222', '7.5': '223', '7.6': '22' },
  ...{ '8.1': '1233', '8.2': '1123', '8.3': '133', '8.4': '23' },
  ...{ '9.1': '111', '9.2': '1222' },
  ...{ '10.1': '22', '10.2': '223', '10.3': '22223', '10.4': '1111122222233333', '10.5': '22222' },
  ...{ '10.6': '22', '10.7': '222' },
  ...{
    '11.1': '2233',
    '11.2': '22233',
    '11.3': '11233',
    '11.4': '1222',
    '11.5': '23',
    '11.6': '23',
    '11.7': '33',
  },
  ...{ '12.1': '12233', '12.2': '11', '12.3': '22223' },
  ...{ '13.1': '2333', '13.2': '222223', '13.3': '2233', '13.4': '1222233' },
  ...{ '14.1': '22', '14.2': '12223333', '14.3': '122' },
  ...{ '15.1': '12233', '15.2': '12233', '15.3': '1222222', '15.4': '3333' },
  ...{ '16.1': '2', '16.2': '22222', '16.3': '2222', '16.4': '222', '16.5': '2223' },
  ...{ '17.1': '23', '17.2': '22223333', '17.3': '22' },
}

const required = Object.entries(LEVELS).flatMap(([section, levels]) =>
  [...levels].flatMap((level, index) => (level === '3' ? [] : [`${section}.${index + 1}`])),
)

const map = readFileSync('docs/asvs.md', 'utf8')
const security = readFileSync('SECURITY.md', 'utf8')

const FILES = /`((app|components|docs|lib|prisma|scripts|tests)\/[^`]+|[\w-]+\.(md|json|ts|js|mjs))`/g

/** The cells of each row that begins with a number. */
const rows = [...map.matchAll(/^\| (\d[^|]*) \|(.*)\|$/gm)].map(([, number = '', rest = '']) => ({
  numbers: number.split(', ').flatMap(numbersIn),
  cells: rest.split('|').map((cell) => cell.trim()),
}))

/** `1.2.6–1.2.8` names three. */
function numbersIn(words: string): string[] {
  const [first = '', last] = words.split('–')
  if (last === undefined) return [first]
  const [from, to] = [first, last].map((number) => Number(number.split('.').at(-1)))
  const section = first.replace(/\d+$/, '')
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, index) => `${section}${(from ?? 0) + index}`)
}

const isPartOf = (number: string, whole: string) => number === whole || number.startsWith(`${whole}.`)

test('every requirement of levels 1 and 2 stands in the map once, alone or with its section or chapter', () => {
  expect(required).toHaveLength(253)
  const named = rows.flatMap(({ numbers }) => numbers)
  const times = (number: string) => named.filter((each) => isPartOf(number, each)).length
  expect(required.filter((number) => times(number) !== 1)).toEqual([])
  expect(named.filter((each) => !required.some((number) => isPartOf(number, each)))).toEqual([])
})

test('each says where it is met, or why it is not or need not be', () => {
  expect(rows.filter(({ cells: [asks, met] }) => !asks || !met)).toEqual([])
})

test('SECURITY.md names each that is not met, or not wholly', () => {
  const unmet = rows
    .filter(({ cells: [, met = ''] }) => /\*\*(not met|partly)\*\*/i.test(met))
    .flatMap(({ numbers }) => numbers)
  expect(unmet.length).toBeGreaterThan(5)
  const named: string[] = security.match(/\d+\.\d+\.\d+/g) ?? []
  expect(unmet.filter((number) => !named.includes(number))).toEqual([])
})

test.each([...new Set(`${map}${security}`.match(FILES))])('%s, which they name, is there', (quoted) => {
  expect(existsSync(quoted.slice(1, -1))).toBe(true)
})
