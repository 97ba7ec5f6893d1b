'use client'

import { wordButton } from '@/components/ui/word-button'
import type { Way } from '@/lib/forms/state'

const ways: Record<Way, { word: string; go: () => void }> = {
  signIn: {
    word: '去登录',
    go: () => {
      const here = location.pathname + location.search
      location.assign(`/sign-in?callbackUrl=${encodeURIComponent(here)}`)
    },
  },
  reload: { word: '刷新页面', go: () => location.reload() },
}

/** What has to be done before the form can be sent again; what was typed is there afterwards. */
export const WayOn = ({ way }: { way: Way }) => (
  <button type="button" className={wordButton} onClick={ways[way].go}>
    {ways[way].word}
  </button>
)
