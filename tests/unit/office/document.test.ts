import { describe, expect, test } from 'vitest'

import { MOST_TEXT } from '@/lib/domain/plan-import/document-refusals'
import { readDocument } from '@/lib/office/reading/document'

import { zipOf } from '../../support/zip'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const body = (...words: string[]) =>
  `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${words.map(paragraph).join('')}</w:body></w:document>`

const wordFile = (document: string, ...more: Parameters<typeof zipOf>[0]) =>
  zipOf([
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: RELATIONS },
    { name: 'word/document.xml', content: document },
    ...more,
  ])

const text = (words: string) => new TextEncoder().encode(words)
const utf16 = (words: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')])
// 新建5座, as Windows in China wrote it.
const GBK = Uint8Array.from([0xd0, 0xc2, 0xbd, 0xa8, 0x35, 0xd7, 0xf9])

describe('the words of a document', () => {
  test.each<[string, string, Uint8Array, string]>([
    [
      'a Word file, a paragraph a line',
      '计划.docx',
      wordFile(body('一、路', '修路5公里。')),
      '一、路\n修路5公里。',
    ],
    [
      'a Word file with lines broken inside a paragraph',
      '计划.docx',
      wordFile(body('一、路</w:t><w:br/><w:t>修路</w:t><w:br w:type="page"/><w:t>架桥')),
      '一、路\n修路\n架桥',
    ],
    ['a Word file under another name', '计划.txt', wordFile(body('修路')), '修路'],
    ['text in UTF-8 with its mark', '计划.txt', text('\ufeff一、路\r\n修路'), '一、路\n修路'],
    ['text in GB18030', '计划.TXT', GBK, '新建5座'],
    ['text in UTF-16', '计划.txt', utf16('新建5座'), '新建5座'],
    ['Markdown, as it is', '计划.md', text('# 一、路\n- 修路'), '# 一、路\n- 修路'],
  ])('are read from %s', async (_, name, bytes, words) => {
    expect(await readDocument({ name, bytes })).toEqual({ ok: true, value: words })
  })
})

describe('a document is refused', () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  const macros = wordFile(body('路'), { name: 'word/vbaProject.bin', content: 'x' })
  test.each<[string, string, Uint8Array, string]>([
    ['in the format before 2007', '计划.doc', old, 'old format'],
    ['with macros', '计划.docx', macros, 'macros'],
    ['that is cut off', '计划.docx', wordFile(body('路')).slice(0, -40), 'corrupt'],
    [
      'that is a workbook',
      '计划.docx',
      zipOf([{ name: '[Content_Types].xml', content: TYPES }]),
      'no document',
    ],
    ['that is no XML', '计划.docx', wordFile('<w:document'), 'corrupt'],
    ['of scanned pictures', '计划.docx', wordFile(body('', ' ')), 'no words'],
    ['that is a picture', '计划.png', text('PNG'), 'no document'],
    ['that only is called text', '计划.txt', Uint8Array.from([0, 1, 2, 255]), 'no document'],
    ['that is longer than any plan', '计划.txt', text('路'.repeat(MOST_TEXT + 1)), 'too many words'],
  ])('%s', async (_, name, bytes, refusal) => {
    expect(await readDocument({ name, bytes })).toEqual({ ok: false, refusal })
  })
})
