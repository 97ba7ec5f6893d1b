import type { Judged } from '../goal/assessed-goal'

/** What a form of an overrule goes by: the light that is shown, and whose it is. */
export const overruleStamp = ({ assessment, overruled }: Pick<Judged, 'assessment' | 'overruled'>): string =>
  `${assessment.light} ${overruled?.overrule.id ?? ''}`.trim()
