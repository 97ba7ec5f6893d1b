import type { Sentence } from '../result'

/** Why an uploaded office file is not read. */
export type FileRefusal =
  | 'too large'
  | 'corrupt'
  | 'password'
  | 'macros'
  | 'old format'
  | 'unpacks too large'
  | 'too many parts'
  | 'packed too densely'
  | 'no workbook'
  | 'too long'
  | 'too wide'
  | 'too much to read'

/** In bytes: as it is sent, and as its own directory says it unpacks. */
export const MOST_PACKED = 10 * 1024 * 1024
export const MOST_UNPACKED = 50 * 1024 * 1024

export const MOST_PARTS = 200
/** How many times larger it may be unpacked. */
export const MOST_RATIO = 100

export const MOST_ROWS = 5000
export const MOST_COLUMNS = 256

/** One sentence each: what is the matter with the file, and what to do. */
export const fileRefusals: Record<FileRefusal, Sentence> = {
  'too large': { message: '没有读取：文件超过10 MB。请删去图片等附件，或分成几个文件再上传。' },
  corrupt: {
    message: '没有读取：文件已损坏或没有传完整。请用 Excel 或 WPS 打开，另存为新文件后再上传。',
  },
  password: { message: '没有读取：文件设了打开密码。请打开它，去掉密码，保存后再上传。' },
  macros: { message: '没有读取：文件里有宏。请另存为不带宏的 .xlsx 或 .docx 后再上传。' },
  'old format': {
    message: '没有读取：这是旧格式的文件（.xls、.et、.doc 或 .wps）。请另存为 .xlsx 或 .docx 后再上传。',
  },
  'unpacks too large': {
    message: '没有读取：文件解压后超过50 MB。请只留下需要的内容，另存为新文件后再上传。',
  },
  'too many parts': {
    message: '没有读取：文件里的部件超过200个。请把需要的内容复制到新文件，保存后再上传。',
  },
  'packed too densely': {
    message: '没有读取：文件压缩得异常。请把需要的内容复制到新文件，保存后再上传。',
  },
  'no workbook': { message: '没有读取：这不是 Excel 工作簿。请上传 .xlsx 文件。' },
  'too long': { message: `没有读取：工作表超过${MOST_ROWS}行。请分成几个文件再上传。` },
  'too wide': { message: `没有读取：工作表超过${MOST_COLUMNS}列。请只留下需要的列再上传。` },
  'too much to read': {
    message: '没有读取：文件内容太多，读不完。请只留下需要的内容，另存为新文件后再上传。',
  },
}
