import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

// Loaded into the app before anything else: notes whatever it tries to reach, and lets it.

const note = (reached) => appendFileSync(process.env.OUTBOUND_LOG, `${reached}\n`)

/** Has something said of each call to these functions before they are called. */
function watch(owner, names, tell) {
  for (const name of names) {
    const original = owner[name]
    owner[name] = function (...words) {
      tell(words)
      return original.apply(this, words)
    }
  }
}

/** Connections of every kind end up here: http, https, fetch, and the database's. */
watch(net.Socket.prototype, ['connect'], (words) => {
  const [{ path, host = 'localhost', port }] = Array.isArray(words[0]) ? words[0] : net._normalizeArgs(words)
  note(path ?? `${host}:${port}`)
})

const questions = (owner) => Object.keys(owner).filter((name) => /^(lookup|resolve|reverse)/.test(name))

for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  watch(owner, questions(owner), ([name]) => {
    if (!net.isIP(String(name))) note(`the address of ${name}`)
  })

watch(dgram.Socket.prototype, ['send', 'connect'], (words) => {
  note(`a datagram: ${words.filter((word) => ['string', 'number'].includes(typeof word)).join(' ')}`)
})

syncBuiltinESMExports()
