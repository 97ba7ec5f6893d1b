import { type FormState, rejected } from '@/lib/forms/state'

const NOT_SENT = '没有收到服务器的答复，可能是网络断了。文件没有读取，请稍后再上传一次。'

/** Sends a file to a route made by `uploadRoute`; a broken line and a server without room are answers too. */
export async function sendFile(to: string, file: File): Promise<FormState> {
  try {
    const response = await fetch(to, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/octet-stream',
        'X-File-Name': encodeURIComponent(file.name),
      },
      body: file,
    })
    if (response.ok) return await response.json()
    const said = await response.text()
    return rejected(/^\p{Script=Han}/u.test(said) ? said : NOT_SENT)
  } catch {
    return rejected(NOT_SENT)
  }
}
