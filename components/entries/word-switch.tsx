type WordSwitchProps<Choice> = {
  name: string
  choices: readonly { choice: Choice; word: string }[]
  chosen: Choice
  choose: (choice: Choice) => void
  about?: string | undefined
}

/** Two ways to fill in the same thing, one of them chosen. */
export function WordSwitch<Choice extends string>({
  name,
  choices,
  chosen,
  choose,
  about,
}: WordSwitchProps<Choice>) {
  return (
    <fieldset aria-label={[about, '填法'].filter(Boolean).join('：')} className="flex gap-3 text-xs">
      {choices.map(({ choice, word }) => (
        <button
          key={choice}
          type="button"
          name={name}
          value={choice}
          aria-pressed={chosen === choice}
          onClick={() => choose(choice)}
          className="cursor-pointer border-b border-transparent text-muted hover:text-ink aria-pressed:border-accent aria-pressed:text-ink pointer-coarse:min-h-11"
        >
          {word}
        </button>
      ))}
    </fieldset>
  )
}
