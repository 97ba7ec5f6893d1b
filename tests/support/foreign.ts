const ELSEWHERE = 'http://evil.example'

/** What a request says of where it comes from, in all the ways that are not ours. */
export const foreign: Record<string, Record<string, string>> = {
  'that names no Origin': {},
  'whose Origin is null': { origin: 'null' },
  'of another site': { origin: ELSEWHERE },
  'of another site that says it was forwarded for it': {
    origin: ELSEWHERE,
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
  },
  'of another site whose Host is its own': { origin: ELSEWHERE, host: 'evil.example' },
}
