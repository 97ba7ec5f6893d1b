import { expect, test } from '@playwright/test'

import { checkDurability } from '@/scripts/postgres/durability'
import { execute } from '@/scripts/postgres/execute'
import { freePort } from '@/scripts/postgres/port'
import { withScratchServer } from '@/scripts/testing/scratch'

import { copyCheckout, removeCopy } from './checkout-copy'
import { Started } from './started'

const AS_IN_EARNEST = ['timezone=Asia/Shanghai']

test('a server, a database or a role that may forget what it acknowledged is refused, and so are sessions of another zone', async () => {
  test.setTimeout(60_000)
  await withScratchServer(async (addressOf) => {
    const { url, ownerUrl } = addressOf('postgres')
    const { username } = new URL(url)
    const withOptions = (options: string) => `${url}?options=${encodeURIComponent(`-c ${options}`)}`
    const inServer = async (change: string) => {
      await execute(ownerUrl, `ALTER SYSTEM ${change}`)
      await execute(ownerUrl, 'SELECT pg_reload_conf()')
      await execute(ownerUrl, 'SELECT pg_sleep(0.3)')
    }
    await checkDurability(url)

    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit']) {
      await inServer(`SET ${name} = off`)
      await expect(checkDurability(url)).rejects.toThrow(
        `The database has ${name} off (in the server's configuration)`,
      )
      await inServer(`RESET ${name}`)
      await checkDurability(url)
    }

    for (const [what, where] of [
      [`ROLE ${username}`, 'set for the role'],
      ['DATABASE postgres', 'set for the database'],
      [`ROLE ${username} IN DATABASE postgres`, 'set for the role in this database'],
    ]) {
      await execute(ownerUrl, `ALTER ${what} SET synchronous_commit = off`)
      await expect(checkDurability(url)).rejects.toThrow(`has synchronous_commit off (${where})`)
      // Kept at home before a standby has it: nothing is lost here.
      await execute(ownerUrl, `ALTER ${what} SET synchronous_commit = local`)
      await checkDurability(url)
      await execute(ownerUrl, `ALTER ${what} RESET synchronous_commit`)
    }

    await expect(checkDurability(withOptions('synchronous_commit=off'))).rejects.toThrow(
      'set by DATABASE_URL',
    )
    await expect(checkDurability(withOptions('timezone=Asia/Shanghai'))).rejects.toThrow(
      'Sessions must be in UTC, this one is in Asia/Shanghai',
    )
  }, AS_IN_EARNEST)
})

test('npm start refuses such a server in one line, before it changes anything', async () => {
  test.setTimeout(60_000)
  await withScratchServer(async (addressOf) => {
    const { url, ownerUrl } = addressOf('postgres')
    const folder = await copyCheckout()
    try {
      const env = { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }
      const started = new Started(folder, await freePort(), env)
      expect(await started.ended).toEqual([1, null])
      expect(started.output).toMatch(/^Using the database at .*\nThe database has fsync off .*\n$/)
      const { rows } = await execute(ownerUrl, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")
      expect(rows).toEqual([])
    } finally {
      await removeCopy(folder)
    }
  })
})
