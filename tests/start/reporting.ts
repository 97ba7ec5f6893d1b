import { expect, type Page } from '@playwright/test'

const NEW_PASSWORD = 'Haibin-2024-zhen'

const records = (page: Page) =>
  page.getByRole('heading', { name: '填报记录' }).locator('xpath=ancestor::section')

const read = async (page: Page) => (await records(page).textContent()) ?? ''

/** With the initial password, which has to be changed first. */
export async function signIn(page: Page, url: string, username: string, password: string) {
  await page.goto(`${url}/goals`)
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('现在的密码').fill(password)
  await page.getByLabel('新密码', { exact: true }).fill(NEW_PASSWORD)
  await page.getByLabel('再填一次新密码').fill(NEW_PASSWORD)
  await page.getByRole('button', { name: '修改密码' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '目标任务' })).toBeVisible()
}

/** The same page again, or for the first time; answers what the count comes to. */
export async function openGoal(page: Page, address: string): Promise<number> {
  await page.goto(address)
  await page.getByText('进展、存在问题、下步打算（选填）').click()
  return Number(/累计 (\d+)/.exec(await read(page))?.[1])
}

/** Fills in one more, on a day of its own so that no question is asked, to be told by its words, and sends it. */
export async function send(page: Page, day: number, words: string) {
  const figure = page.getByLabel(/^本次新增/)
  // Emptied once the one before is done with.
  await expect(figure).toHaveValue('')
  await figure.fill('1')
  await page.getByLabel('日期').fill(`2024-01-${String(day).padStart(2, '0')}`)
  await page.getByLabel('进展', { exact: true }).fill(words)
  await page.getByRole('button', { name: '填报', exact: true }).click()
}

export async function seeAcknowledged(page: Page, total: number) {
  await expect(page.getByText(`已填报：累计${total}家。`).first()).toBeVisible()
}

/** The words of what is recorded, those of this form. */
export async function readWords(page: Page, form: RegExp): Promise<string[]> {
  return (await read(page)).match(form) ?? []
}
