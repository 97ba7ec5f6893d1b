/** As many answers are kept of an object as a year's pictures ask for; then it starts anew. */
const MOST = 64

/**
 * The same pure function, which works out once what it answers for an object, for as long as the object lives. `keyOf`
 * tells in a text what else is asked, of which everything that matters must be part. Neither the object nor the answer
 * may ever change.
 */
export function oncePer<Subject extends object, Rest extends unknown[], Answer>(
  work: (subject: Subject, ...rest: Rest) => Answer,
  ...[keyOf = () => '']: Rest extends [] ? [] : [keyOf: (...rest: Rest) => string]
): (subject: Subject, ...rest: Rest) => Answer {
  const known = new WeakMap<Subject, Map<string, Answer>>()
  return (subject, ...rest) => {
    const answers = known.get(subject) ?? new Map<string, Answer>()
    known.set(subject, answers)
    const key = keyOf(...rest)
    if (answers.has(key)) return answers.get(key) as Answer
    if (answers.size >= MOST) answers.clear()
    const answer = work(subject, ...rest)
    answers.set(key, answer)
    return answer
  }
}
