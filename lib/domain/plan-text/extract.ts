import type { Proposal } from './proposal'
import { type LeftAlone, readPlan } from './reading/plan'

/**
 * The promises of a plan, in the order of its text, none overlapping another. Of a text that holds a year's summary and
 * the next year's plan only the plan is read. Always proposals: a person confirms them (docs/plan-text.md).
 */
export const extractGoals = (text: string): Proposal[] => readPlan(text).proposals

/** The figures that are in none of the proposals, each with the reason, in the order of the text. */
export const extractLeftAlone = (text: string): LeftAlone[] => readPlan(text).leftAlone
