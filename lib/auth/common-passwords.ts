import 'server-only'

let loaded: Promise<ReadonlySet<string>> | null = null

/**
 * The passwords most often found in leaks, 49,000 of them, in small letters. Loaded when first somebody chooses one:
 * they take some megabytes.
 */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  loaded ??= load()
  return loaded
}

async function load() {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].map((password) => password.toLowerCase()))
}
