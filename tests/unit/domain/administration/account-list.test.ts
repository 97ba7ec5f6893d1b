import { describe, expect, test } from 'vitest'

import { readAccountList } from '@/lib/domain/administration/account-list'

const office = { id: '01920000-0000-7000-8000-000000000001', name: '农业农村办公室', shortName: '农业农村办' }
const read = (pasted: string) =>
  readAccountList(pasted, { departments: [office], usernames: new Set(['admin']) })

const wang = { name: '王小明', username: 'wangxm', role: 'staff', departmentId: office.id }

describe('a line of a pasted list', () => {
  test.each([
    ['commas', '王小明,wangxm,农业农村办,填报人'],
    ['Chinese commas', '王小明，wangxm，农业农村办公室，填报人'],
    ['tabs', '王小明\twangxm\t农业农村办\t填报人'],
    ['spaces around', ' 王小明 , WangXM , 农业农村办 , 填报人 '],
    ['no role', '王小明,wangxm,农业农村办'],
    ['empty columns behind', '王小明,wangxm,农业农村办,填报人,,'],
  ])('is read with %s', (_, line) => {
    expect(read(line)).toEqual({ ok: true, drafts: [wang] })
  })

  test.each([
    ['no name', ',wangxm,农业农村办', '第1行：请填写。'],
    ['staff without a department', '王小明,wangxm', '第1行：填报人要有科室，请选择。'],
    ['an unknown department', '王小明,wangxm,没有办', '第1行：没有科室“没有办”。'],
    ['an unknown role', '王小明,wangxm,,镇长', '第1行：没有角色“镇长”，请写填报人、领导、管理员。'],
    ['a user name in Chinese', '王小明,王,农业农村办', '第1行：用户名为2至32位'],
    ['a user name that exists', '王小明,Admin,农业农村办', '第1行：用户名admin已经有了。'],
    ['a column too many', '王小明,wangxm,农业农村办,填报人,备注', '第1行：多了一列'],
    ['a very long name', `${'长'.repeat(10_000)},wangxm,农业农村办`, '第1行：最多50个字。'],
  ])('is refused with its number for %s', (_, line, problem) => {
    const answer = read(line)
    expect(answer.ok ? [] : answer.problems).toEqual([expect.stringContaining(problem)])
  })
})

describe('a pasted list', () => {
  test('leaves out empty lines and a copied heading, and counts lines as they stand', () => {
    const answer = read(
      '姓名,用户名,科室,角色\n\n王小明,wangxm,农业农村办\r\n李红,lih,没有办\n王大明,wangxm,农业农村办',
    )
    expect(answer).toEqual({
      ok: false,
      problems: ['第4行：没有科室“没有办”。', '第5行：用户名wangxm已经有了。'],
    })
  })

  test('is refused when it is empty or too long', () => {
    expect(read(' \n\t')).toMatchObject({ problems: [expect.stringContaining('每行填一个账号')] })
    expect(read('王小明,wangxm,农业农村办\n'.repeat(101))).toMatchObject({
      problems: ['一次最多100行，现有101行。'],
    })
  })
})
