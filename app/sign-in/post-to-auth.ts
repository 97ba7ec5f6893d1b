type Door = 'callback/credentials' | 'signout'

/**
 * Sends fields to one of next-auth's doors, with the token that proves they come from our own page. Answers the
 * status; 403 where the token was not taken, such as in a browser that keeps no cookies.
 */
export async function postToAuth(door: Door, fields: Record<string, string>): Promise<number> {
  const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
  const response = await fetch(`/api/auth/${door}`, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
  })
  if (!response.ok) return response.status
  const { url } = await response.json()
  return new URL(url).searchParams.has('csrf') ? 403 : response.status
}
