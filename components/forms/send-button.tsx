import type { ComponentProps, MouseEvent } from 'react'

type SendButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  pending: boolean
  /** What it says while the answer is on its way; its own word where that is left out. */
  waiting?: string
}

/**
 * A button that sends its form. While the answer is on its way it does nothing, also on Enter, and keeps the focus,
 * which `disabled` would take.
 */
export function SendButton({
  pending,
  waiting,
  className = '',
  onClick,
  children,
  ...button
}: SendButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) =>
    pending ? event.preventDefault() : onClick?.(event)
  return (
    <button
      {...button}
      type="submit"
      aria-disabled={pending}
      onClick={click}
      className={`${className} aria-disabled:cursor-default aria-disabled:opacity-60`}
    >
      {pending ? (waiting ?? children) : children}
    </button>
  )
}
