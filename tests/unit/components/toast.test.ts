import { beforeEach, expect, test } from 'vitest'

import { dropToast, onToasts, toast, toastError, toastsNow } from '@/components/ui/toast'

beforeEach(() => {
  for (const { id } of toastsNow()) dropToast(id)
})

const words = () => toastsNow().map((each) => each.words)

test('of what is said the latest three stand, in the order it was said', () => {
  for (const each of ['一', '二', '三', '四']) toast(each)
  expect(words()).toEqual(['二', '三', '四'])
})

test('what is dropped goes alone, and whoever listens hears of both', () => {
  let heard = 0
  const stop = onToasts(() => {
    heard += 1
  })
  toast('已保存')
  toastError('没有保存')
  expect(toastsNow().map(({ isError }) => isError)).toEqual([false, true])
  dropToast(toastsNow()[0]?.id ?? 0)
  expect(words()).toEqual(['没有保存'])
  expect(heard).toBe(3)
  stop()
  toast('已提交')
  expect(heard).toBe(3)
})
