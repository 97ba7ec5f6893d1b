import 'server-only'

import { noteRefusal } from '@/lib/auth/refusal'
import type { AskedAction } from '@/lib/domain/audit/refusal'
import type { Viewer } from '@/lib/domain/viewer'
import { reportFault } from '@/lib/fault'
import { outageOf, outageSentences } from '@/lib/outage'

import { findSender } from './sender'
import { type FormState, rejected } from './state'

/** A file as it was sent: its name without any path, what is in it, and what the address says it is for. */
export type Upload = { name: string; bytes: Uint8Array; query: URLSearchParams }

/** In bytes: what is larger is no document or table of a town. */
export const LARGEST_UPLOAD = 10 * 1024 * 1024

/**
 * The one way to write a route that takes a file. As with `formAction`, origin and identity are settled before anything
 * is read, a refusal for want of rights is recorded, and the answer is a `FormState`, here as JSON. The file is the whole
 * body, so that it is read only as far as it may go; its name stands in `X-File-Name`.
 */
export function uploadRoute<Params>(
  asked: AskedAction,
  handle: (viewer: Viewer, upload: Upload, params: Params) => Promise<FormState>,
) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> =>
    Response.json(await settled(request, params), { headers: { 'Cache-Control': 'no-store' } })

  async function settled(request: Request, params: Promise<Params>): Promise<FormState> {
    try {
      return await taken(request, await params)
    } catch (error) {
      const outage = outageOf(error)
      if (!outage) throw error
      reportFault(error, { method: 'POST', routePath: '', routeType: 'route' })
      return rejected(outageSentences[outage])
    }
  }

  async function taken(request: Request, params: Params): Promise<FormState> {
    const sender = await findSender({})
    const state = sender.reason === null ? await answer(sender.viewer, request, params) : sender.answer
    const reason = sender.reason ?? (state.status === 'rejected' ? state.turnedAway : undefined)
    if (reason) await noteRefusal(sender.viewer, { asked, reason, subject: null })
    if (state.status !== 'rejected') return state
    const { turnedAway: _, ...told } = state
    return told
  }

  async function answer(viewer: Viewer, request: Request, params: Params): Promise<FormState> {
    const bytes = await bodyOf(request)
    if (bytes === null) return rejected('文件超过10 MB，没有读取。请删去图片或拆成几个文件后再上传。')
    if (bytes.length === 0) return rejected('文件是空的，没有读取。请另选一个。')
    const query = new URL(request.url).searchParams
    return handle(viewer, { name: fileNameOf(request.headers), bytes, query }, params)
  }
}

/** What was sent, or null once it is more than what may be. */
async function bodyOf(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length')) > LARGEST_UPLOAD) return null
  const parts: Uint8Array[] = []
  let size = 0
  const body = request.body?.getReader()
  for (let part = await body?.read(); part && !part.done; part = await body?.read()) {
    size += part.value.length
    if (size > LARGEST_UPLOAD) return null
    parts.push(part.value)
  }
  return Buffer.concat(parts)
}

function fileNameOf(headers: Headers): string {
  const name = decoded(headers.get('x-file-name') ?? '')
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/\p{Cc}/gu, '')
  return name.slice(-200) || '未命名'
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
