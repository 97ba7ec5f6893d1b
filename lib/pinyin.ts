import 'server-only'

import { pinyin, polyphonic } from 'pinyin-pro'

import { type Sounds, soundsOf } from './domain/goal-list/search/spelling'

// Each character is looked up once; there are as many as people have written.
const heard = new Map<string, Sounds>()

/** How a character can be typed, by each of its readings in pinyin. The library is large: on the server only. */
export function hear(character: string): Sounds {
  const known = heard.get(character)
  if (known) return known
  const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array' })
  const sounds = soundsOf(character, readings)
  heard.set(character, sounds)
  return sounds
}

/** How a whole name is spelled, without tones or spaces: as other words are, and as a person's name. */
export function spellingsOf(name: string): string[] {
  const spell = (surname: 'off' | 'head') =>
    pinyin(name, { toneType: 'none', type: 'array', v: true, surname }).join('')
  return [...new Set([spell('off'), spell('head')])]
}
