import { plain } from '../likeness'
import type { Theme } from '../plan'
import { sectionTitleOf, themeTitleOf } from '../plan-heading'

type Told = { theme: string; section: string }

/** Which section of the plan two cells name, with or without its number; a word for why it is none. */
export function findSection(
  { theme, section }: Told,
  themes: readonly Theme[],
): { id: string } | { problem: string } {
  const themed = theme === '' ? themes : themes.filter((one) => isCalled(theme, one.title, themeTitleOf(one)))
  if (themed.length === 0) return { problem: `年度计划里没有“${theme}”这个板块，请照计划里的写。` }
  const all = themed.flatMap(({ sections }) => sections)
  const found = section === '' ? all : all.filter((one) => isCalled(section, one.title, sectionTitleOf(one)))
  const [only, ...others] = found
  if (!only) return { problem: `“${theme || '年度计划'}”里没有“${section}”这个小节，请照计划里的写。` }
  return others.length === 0
    ? { id: only.id }
    : { problem: '请写明属于哪个小节；别处做的表，也可以在上面选新目标放在哪里。' }
}

const isCalled = (typed: string, title: string, numbered: string) => {
  const text = withoutNumber(typed)
  return plain(typed) === plain(numbered) || text === plain(title)
}

const withoutNumber = (typed: string) =>
  plain(typed.replace(/^\s*[（(]?([一二三四五六七八九十]+|\d{1,2})[）)]?[、.．,，]\s*/, ''))
