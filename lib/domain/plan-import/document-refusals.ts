import type { Sentence } from '../result'
import { type FileRefusal, fileRefusals } from '../workbook/refusals'

export type DocumentRefusal = FileRefusal | 'no document' | 'no words' | 'too many words'

/** In UTF-16 units: a long report has a fifth of it. */
export const MOST_TEXT = 200_000

/** Why a file was not read as a plan's document: what to do. */
export const documentRefusals: Record<DocumentRefusal, Sentence> = {
  ...fileRefusals,
  'no document': { message: '没有读取：只读 .docx、.txt、.md 文件。旧的 .doc 和 .wps 请先另存为 .docx。' },
  'no words': { message: '没有读取：里面没有文字，可能是扫描的图片。请粘贴文字。' },
  'too many words': { message: '没有读取：文字超过20万字。请只保留总结和计划的正文。' },
}
