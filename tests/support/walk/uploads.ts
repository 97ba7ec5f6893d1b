import type { Verb } from '@/lib/domain/policy'

import { aBlankReportSheet } from '../report-sheet'
import { aWorkbook } from '../workbook'
import type { On } from './case'

/** A route that takes a file: the verb that decides, and a file it takes. */
export type UploadCase = {
  route: string
  verb: Verb
  on: On
  query?: string
  file: () => Uint8Array | Promise<Uint8Array>
  name: string
}

/** Every route that takes a file. */
export const uploadCases: UploadCase[] = [
  {
    route: 'POST /plan/import/upload',
    verb: 'managePlan',
    on: 'nothing',
    query: '?year=2031',
    name: '计划.txt',
    file: () => new TextEncoder().encode('一、办好实事\n1.便民。新建公厕5座，改造老旧小区12个。'),
  },
  {
    route: 'POST /plan/sheet/upload',
    verb: 'managePlan',
    on: 'nothing',
    name: '任务分解表.xlsx',
    file: () =>
      aWorkbook([
        ['目标任务', '牵头科室'],
        ['新建公厕', '城建办'],
      ]),
  },
  {
    route: 'POST /my/sheet/upload',
    verb: 'logProgress',
    on: 'own goal',
    file: aBlankReportSheet,
    name: '填报表.xlsx',
  },
]
