import { useEffect, useState } from 'react'

const KEY = '/'
const STORED_AS = 'search-key'

/**
 * Pressing / anywhere on the page leads to the search. A key alone must be possible to turn off (WCAG 2.1.4): who
 * dictates types it without meaning to. The button says the key and does that, for this browser.
 */
export function SlashKey({ focus }: { focus: () => void }) {
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(stored() !== 'off'), [])
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (!isMeant(event)) return
      event.preventDefault()
      focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn, focus])
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label="快捷键 /：跳到搜索"
      title={isOn ? '按 / 跳到搜索；点这里关闭这个快捷键' : '快捷键 / 已关闭；点这里打开'}
      onClick={() => {
        store(isOn ? 'off' : 'on')
        setOn(!isOn)
      }}
      className={`size-6 cursor-pointer rounded-sm border border-line text-muted hover:border-faint pointer-coarse:hidden ${isOn ? '' : 'line-through'}`}
    >
      {KEY}
    </button>
  )
}

function isMeant(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = event
  if (key !== KEY || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false
  const isTyping =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
  return !isTyping && document.querySelector('dialog[open]') === null
}

// A browser may keep nothing.
function stored(): string | null {
  try {
    return localStorage.getItem(STORED_AS)
  } catch {
    return null
  }
}

function store(value: 'on' | 'off') {
  try {
    localStorage.setItem(STORED_AS, value)
  } catch {}
}
