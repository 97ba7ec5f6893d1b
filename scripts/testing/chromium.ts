import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

import { chromium } from '@playwright/test'

import { Failure } from '../failure'
import { installChromium } from './chromium-install'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium to test in: the one named, one on the PATH, Playwright's own, or one installed now. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named && !isProgram(named)) throw new Failure(`CHROMIUM_PATH=${named} is not a program.`)
  return named ?? present() ?? (await installChromium(present))
}

function present(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const programs = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...programs, playwrights()].find(isProgram)
}

function playwrights(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}

const isProgram = (file: string) => existsSync(file) && statSync(file).isFile()
