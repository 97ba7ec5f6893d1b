const HERE = 'http://here.invalid'
const HOME = '/'

/** The page to show after signing in: the one asked for if it is ours, else the home page. */
export function returnPathFrom(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > 2000) return HOME
  const url = toUrl(asked)
  if (url === null || url.origin !== HERE || isDoor(url.pathname)) return HOME
  return url.pathname.replace(FILE, '') + searchOf(url)
}

/** Without what Next adds when it fetches a page's parts. */
function searchOf({ search, searchParams }: URL): string {
  if (!searchParams.has(PARTS)) return search
  searchParams.delete(PARTS)
  return searchParams.size > 0 ? `?${searchParams}` : ''
}

const PARTS = '_rsc'

/** A file is fetched from its page: after signing in one comes there, not to a page that only saves something. */
const FILE = /(?<=.)\/export$/

// Read as a browser would: it takes \ for /, and leaves tabs and line breaks out.
function toUrl(path: string): URL | null {
  return URL.canParse(path, HERE) ? new URL(path, HERE) : null
}

/** After signing in nobody wants to sign in, and only the home page knows where a new person starts. */
const isDoor = (path: string) =>
  path.startsWith('//') || DOORS.some((door) => path === door || path.startsWith(`${door}/`))

const DOORS = ['/sign-in', '/change-password', '/second-factor', '/api']
