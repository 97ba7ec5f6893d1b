import { type Sender, signIn } from '@/lib/auth/sign-in'
import type { SignInRefusal } from '@/lib/domain/sign-in/sign-in'

type Attempt = { username: string; password: string; oneTimePassword?: string } & Partial<Sender>

/** Signs in as a browser would: answers whose session was opened, or why none was. */
export async function answerAtTheDoor({
  username,
  password,
  oneTimePassword = '',
  ...sender
}: Attempt): Promise<{ id: string; token: string } | SignInRefusal> {
  const from = { address: '192.0.2.7', userAgent: null, sentToken: null, ...sender }
  const answer = await signIn({ username, password, oneTimePassword }, from)
  return answer.ok ? answer.value : answer.refusal
}

/** The same, where it does not matter why. */
export async function signInWith(attempt: Attempt): Promise<{ id: string; token: string } | null> {
  const answer = await answerAtTheDoor(attempt)
  return typeof answer === 'string' ? null : answer
}
