import { AsyncResource } from 'node:async_hooks'

/**
 * As many as are worked on at once, of those that read and of those that write: more would only make all of them
 * slower. Together about as many as there are connections to the database, so that writes that wait for one another
 * keep nobody from reading.
 */
const AT_ONCE = { reads: 6, writes: 5 }

/** How long one waits for one's turn, in milliseconds, before being told to come again. */
const PATIENCE = 1_000

const MOST_WAITING = 1_000

/** How long a form may take to arrive, in milliseconds: over a slow line, or from somebody who means to keep us waiting. */
export const SLOWEST = 10_000

/**
 * Turns of the event loop before the next one is let in. Node takes one new connection a turn: with long turns, those
 * who can't be served would not even be heard, and so not be refused either.
 */
const TURNS = 16

const SENTENCE = '现在用的人太多，这次没有处理，也没有保存。填的内容还在，请稍等几秒再试一次。'

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="5">
<title>请稍候</title>
<body style="margin: 6rem auto; max-width: 45rem; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif">
<h1>请稍候</h1>
<p>现在用的人太多，这一页还没打开。5秒后自动再试，不用操作。</p>
</body>
</html>
`

/**
 * Lets a bounded number of requests in, keeps the others waiting in their order, and refuses whom it would keep too
 * long: a crowd is told so within seconds instead of waiting for minutes.
 *
 * @param {import('node:http').RequestListener} handle
 * @returns {import('node:http').RequestListener}
 */
export function gated(handle, { atOnce = AT_ONCE, patience = PATIENCE } = {}) {
  const reads = aLane(handle, atOnce.reads, patience)
  const writes = aLane(handle, atOnce.writes, patience)
  return (request, response) => {
    if (isLight(request.url ?? '')) return handle(request, response)
    if (request.method === 'GET' || request.method === 'HEAD') return reads(request, response)
    onceArrived(request, response, () => writes(request, response))
  }
}

/** Lets what is sent come in first, as far as it is kept unread: a slow line takes nobody's turn. */
function onceArrived(request, response, enter) {
  const since = Date.now()
  const look = () => {
    if (response.destroyed) return
    if (request.complete || request.readableLength >= request.readableHighWaterMark) return enter()
    if (Date.now() - since < SLOWEST) setTimeout(look, 5)
    else refuse(request, response)
  }
  setImmediate(look)
}

/** What costs nothing, and what watches over us. */
const isLight = (url) => url.startsWith('/_next/static/') || url.startsWith('/api/health')

function aLane(handle, atOnce, patience) {
  /** @type {Set<() => void>} */
  const waiting = new Set()
  let inside = 0
  let isTurning = false

  const letIn = (request, response) => {
    inside++
    response.once('close', () => {
      inside--
      turn()
    })
    handle(request, response)
  }
  const turn = (left = TURNS) => {
    if (left === TURNS && isTurning) return
    isTurning = true
    setImmediate(() => (left > 1 ? turn(left - 1) : admit()))
  }
  const admit = () => {
    isTurning = false
    const [first] = waiting
    if (!first || inside >= atOnce) return
    first()
    turn()
  }

  return (request, response) => {
    if (waiting.size >= MOST_WAITING) return refuse(request, response)
    const leave = () => {
      clearTimeout(timer)
      waiting.delete(enter)
      response.off('close', leave)
    }
    // In its own context, not of whoever's leaving lets it in: Next and React keep there who is asking.
    const context = new AsyncResource('waiting')
    const enter = () => {
      leave()
      context.runInAsyncScope(letIn, null, request, response)
    }
    const timer = setTimeout(() => {
      leave()
      refuse(request, response)
    }, patience)
    response.once('close', leave)
    waiting.add(enter)
    turn()
  }
}

function refuse(request, response) {
  const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
  // The form reads the type to the letter.
  const type = isPage ? 'text/html; charset=utf-8' : 'text/plain'
  response.writeHead(503, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Retry-After': '5',
    // What was sent has not been read.
    Connection: 'close',
  })
  response.end(isPage ? PAGE : SENTENCE)
}
