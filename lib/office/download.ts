import 'server-only'

import type { ExportedList } from '@/lib/domain/export/exported-list'
import type { FormSheet } from '@/lib/domain/export/form-sheet'

import { formWorkbookOf } from './form-workbook'
import { workbookOf } from './workbook'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The answer that a browser saves as an Excel file. `plainName` is for programs that read no Chinese. */
export const downloadOf = async (list: ExportedList, plainName: string): Promise<Response> =>
  answerWith(await workbookOf(list), list.fileName, plainName)

/** The same of a sheet to be filled in. */
export const formDownloadOf = async (form: FormSheet, plainName: string): Promise<Response> =>
  answerWith(await formWorkbookOf(form), form.fileName, plainName)

const answerWith = (file: Uint8Array, name: string, plainName: string) =>
  new Response(Uint8Array.from(file), {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': attachment(`${name}.xlsx`, `${plainName}.xlsx`),
      'Content-Length': `${file.byteLength}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })

/** Names a file to save as RFC 6266 has it: in Chinese, encoded, and plainly for programs that don't read that. */
const attachment = (name: string, plainName: string) =>
  `attachment; filename="${plainName}"; filename*=UTF-8''${encoded(name)}`

// encodeURIComponent leaves three characters that RFC 5987 does not.
const encoded = (name: string) =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
