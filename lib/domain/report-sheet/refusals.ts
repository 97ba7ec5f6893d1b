import { type DraftRefusal, draftRefusals } from '../import-draft/refusals'
import type { Sentence } from '../result'
import type { ImportRefusal } from './import-decision'
import type { SheetRefusal } from './sheet-in'

/** Why an uploaded workbook is no monthly sheet. */
export const sheetRefusals: Record<SheetRefusal, Sentence> = {
  'no report sheet': { message: '没有读取：这不是本系统导出的填报表。请先下载填报表，填好再上传。' },
  'no rows': { message: '没有读取：填报表里没有一行目标任务。请重新下载一份再填。' },
  'too many rows': { message: '没有读取：填报表超过{}行。请重新下载一份再填。' },
}

/** Why nothing of a sheet was imported. */
export const importRefusals: Record<ImportRefusal | DraftRefusal, Sentence> = {
  ...draftRefusals,
  'draft closed': { message: '这份填报表已经导入或放弃，没有再导入。' },
  'rows wrong': { message: '没有导入：第{}行有错。请不勾选这些行，或在表里改好再上传。' },
  'rows changed': { message: '没有导入：第{}行的目标刚有人填报过。请看现在的数，再点一次导入。' },
  'rows to confirm': { message: '没有导入：第{}行有要确认的，请勾选“是”，或不勾选这些行。' },
  'nothing to import': { message: '没有导入：勾选的行没有填内容，或已经导入过。' },
}
