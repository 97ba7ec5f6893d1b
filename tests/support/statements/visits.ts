import { may } from '../walk/case'
import { handlerDoors, pageDoors } from '../walk/doors'
import { PASSWORD, type Walker, walkers } from '../walk/people'
import { uploadCases } from '../walk/uploads'
import type { World } from '../walk/world'

/** A request to a page or a route: by whom, where to, and what is sent along. */
export type Visit = {
  name: string
  walker: Walker | null
  path: (world: World) => string
  /** A file, or the fields of a form of next-auth's, which wants its token with them. */
  file?: { bytes: Uint8Array; name: string }
  fields?: (world: World) => Record<string, string>
}

/** What a page is asked besides itself where that is read otherwise. */
const SEARCHES: Record<string, string[]> = {
  '/overview': ['?asOf=2024-06-30&since=2024-03-31&order=plan&offices=lagging'],
  '/goals': ['?q=mb', '?standing=missed&sort=due'],
  '/audit': ['?refused=1&from=2024-01-01', '?q=目标'],
}

/** A way through every door there is. */
export async function visitsOf(): Promise<Visit[]> {
  const uploads = await Promise.all(
    uploadCases.map(async ({ route, verb, on, query = '', file, name }) => ({
      name: route,
      walker: somebody((walker) => may(walker, verb, on)),
      path: () => `${route.replace('POST ', '')}${query}`,
      file: { bytes: await file(), name },
    })),
  )
  return [...pages(), ...handlers(), ...uploads, ...doorsOfSigningIn]
}

const pages = () =>
  Object.keys(pageDoors).flatMap((route) =>
    ['', ...(SEARCHES[route] ?? [])].map((search) => through(pageDoors, route, search)),
  )

const handlers = () =>
  Object.keys(handlerDoors)
    .filter((name) => name.startsWith('GET ') && !name.includes('...'))
    .map((name) => through(handlerDoors, name))

function through(doors: typeof pageDoors, name: string, search = ''): Visit {
  const door = doors[name]
  if (!door) throw new Error(`there is no door ${name}`)
  const params: (world: World) => Record<string, string> =
    'open' in door ? ({ link }: World) => ({ token: link.token }) : (door.params ?? (() => ({})))
  const pathIn = (world: World) =>
    Object.entries(params(world)).reduce(
      (path, [id, value]) => path.replace(`[${id}]`, value),
      name.replace('GET ', ''),
    )
  return {
    name: `${name}${search}`,
    walker: 'open' in door ? null : somebody((walker) => may(walker, door.verb, door.on)),
    path: (world) => `${pathIn(world)}${search}`,
  }
}

function somebody(is: (walker: Walker) => boolean): Walker {
  const found = walkers.find(is)
  if (!found) throw new Error('nobody may')
  return found
}

const staff = somebody(({ role }) => role === 'staff')

/** Those of next-auth, of which each is as many things. */
const doorsOfSigningIn: Visit[] = [
  { name: 'GET /api/auth/[...nextauth], csrf', walker: null, path: () => '/api/auth/csrf' },
  {
    name: 'POST /api/auth/[...nextauth], sign in',
    walker: null,
    path: () => '/api/auth/callback/credentials',
    fields: (world) => ({ username: world.person(staff).username, password: PASSWORD, oneTimePassword: '' }),
  },
  {
    name: 'POST /api/auth/[...nextauth], sign out',
    walker: staff,
    path: () => '/api/auth/signout',
    fields: () => ({}),
  },
]
