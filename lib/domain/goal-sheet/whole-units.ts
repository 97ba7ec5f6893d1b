const WHOLE = new Set('家户个件场次名人项条座处套宗起辆台村所幢栋批只头支期届份篇对间块片组')

/** Whether what is counted in this unit comes in whole things only, so that a target of 25 家 is counted by whole numbers. */
export const isWhole = (unit: string | null, target: string | null): boolean =>
  unit !== null && WHOLE.has(unit) && (target === null || /^\d+$/.test(target))
