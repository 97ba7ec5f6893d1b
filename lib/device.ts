import Bowser from 'bowser'

import type { OpenSession, ShownSession } from './domain/sign-in/session'

/** A session as people recognise it. */
export const shownSession = ({ userAgent, userId, ...session }: OpenSession): ShownSession => ({
  ...session,
  device: deviceOf(userAgent),
})

/** What a browser calls itself, as people call it: `Chrome · Windows`. */
export function deviceOf(userAgent: string | null): string {
  if (!userAgent) return UNKNOWN
  const { browser, os } = Bowser.parse(userAgent)
  const named = [browser.name && (NAMES[browser.name] ?? browser.name), os.name]
  return named.filter(Boolean).join(' · ') || UNKNOWN
}

const NAMES: Record<string, string> = {
  WeChat: '微信',
  'Microsoft Edge': 'Edge',
  'QQ Browser Lite': 'QQ浏览器',
}

const UNKNOWN = '未知的浏览器'
