import type { Telling } from '../telling'
import type { Placed } from './placed'

/** The figure with the name that is its own, where several share a list of names. */
export function namesShared(telling: Telling, placed: Placed): Placed {
  const { shared } = telling
  if (placed.respectively) return begin(telling, placed)
  if (!shared || placed.object !== '' || placed.head.verb !== null) {
    telling.shared = null
    return placed
  }
  const name = shared.names[shared.next]
  if (name === undefined) return placed
  shared.next += 1
  const { senses, verb } = shared.from
  return { ...placed, object: name, senses: [...senses, ...placed.senses], verb, plain: false }
}

function begin(telling: Telling, placed: Placed): Placed {
  const names = namesIn(placed.object)
  telling.shared = { names, next: 1, from: placed }
  return { ...placed, object: names[0] ?? placed.object, plain: false }
}

const BOTH = /^(.*?)城乡(?=居民|常住)/

const HALVES = /^(城镇|城市|城区)[和、与及](农村|乡村|乡镇)(.+)$/

/** 城乡居民 with two figures are those of the town and those of the country. */
function namesIn(object: string): string[] {
  const halves = HALVES.exec(object)
  if (halves) return [`${halves[1]}${halves[3]}`, `${halves[2]}${halves[3]}`]
  if (BOTH.test(object)) return [object.replace('城乡', '城镇'), object.replace('城乡', '农村')]
  return object.split(/[、和与及]/).filter((name) => name !== '')
}
