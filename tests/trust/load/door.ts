type Answered = { status: number; milliseconds: number }

/** Tries passwords as a browser does, each from another network unless one is named, and takes the time of the answer. */
export async function doorOf(url: string) {
  const csrf = await fetch(`${url}/api/auth/csrf`)
  const cookies = csrf.headers.getSetCookie().map((each) => each.split(';')[0])
  const { csrfToken } = await csrf.json()
  let networks = 0

  return async (username: string, password: string, from?: string): Promise<Answered> => {
    networks++
    const forwarded = from ?? `10.0.${networks >> 8}.${networks & 255}`
    const begun = performance.now()
    const response = await fetch(`${url}/api/auth/callback/credentials`, {
      method: 'POST',
      headers: { cookie: cookies.join('; '), origin: url, 'x-forwarded-for': forwarded },
      body: new URLSearchParams({ username, password, csrfToken, json: 'true' }),
    })
    await response.arrayBuffer()
    return { status: response.status, milliseconds: performance.now() - begun }
  }
}
