/** Makes the app read anew what it remembers: a test that writes past it leaves no audit record. */
export function forget(): void {
  const { memory } = globalThis as { memory?: Record<'states' | 'answers', { clear: () => void }> }
  memory?.states.clear()
  memory?.answers.clear()
}
