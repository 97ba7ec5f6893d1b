/** Sends fields to one of next-auth's doors, with the token that proves they come from our own page. */
export async function postToAuth(door: 'callback/credentials' | 'signout', fields: Record<string, string>) {
  const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
  return fetch(`/api/auth/${door}`, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
  })
}
