/** Makes the app read anew what it remembers: a test that writes past it leaves no audit record. */
export function forget(): void {
  const { memories } = globalThis as { memories?: { clear: () => void } }
  memories?.clear()
}
