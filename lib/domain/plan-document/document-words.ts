import { localTime } from '../day-words'
import type { PlanDocument } from './document'

/** Where a document comes from, in a line: 原文：2024工作思路.docx，张三 2024-01-05 09:30 导入。 */
export function documentInWords({
  version,
  fileName,
  importedBy,
  importedAt,
}: Pick<PlanDocument, 'version' | 'fileName' | 'importedBy' | 'importedAt'>): string {
  const which = version > 1 ? `原文（第${version}稿）` : '原文'
  return `${which}：${fileName ?? '粘贴的文字'}，${importedBy} ${localTime(importedAt)} 导入。文字不能改动；有修订稿请再导入。`
}
