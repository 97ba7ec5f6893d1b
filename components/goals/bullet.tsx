import type { Bullet as BulletShape } from '@/lib/domain/goal-summary/bullet'
import type { Standing } from '@/lib/domain/standing'

import { barFillOf, fillOf, type Lit } from './standing-colour'

type BulletProps = Lit & { bullet: BulletShape; standing: Standing; className?: string }

/** A goal drawn in one line: where it is, and a line where it should be. The figures beside it say the same. */
export function Bullet({ bullet, className = '', ...lit }: BulletProps) {
  if (bullet.form === 'bar') return <Bar {...bullet} {...lit} className={className} />
  if (bullet.form === 'scale') return <Scale {...bullet} {...lit} className={className} />
  return <Steps {...bullet} {...lit} className={className} />
}

type Drawn<Form extends BulletShape['form']> = Extract<BulletShape, { form: Form }> & { className: string }

function Bar({ fill, mark, light, standing, className }: Drawn<'bar'> & Lit & { standing: Standing }) {
  return (
    <span aria-hidden className={`bullet-bar ${className}`}>
      {fill !== null && (
        <i className={`bullet-fill ${barFillOf({ light, standing })}`} style={{ width: `${fill}%` }} />
      )}
      <Mark at={mark} />
    </span>
  )
}

function Scale({ dot, mark, ring, light, className }: Drawn<'scale'> & Lit) {
  return (
    <span aria-hidden className={`bullet-scale ${className}`}>
      {ring && <i className="bullet-ring" />}
      <Mark at={mark} />
      {dot !== null && <i className={`bullet-dot ${fillOf({ light })}`} style={{ left: `${dot}%` }} />}
    </span>
  )
}

function Steps({ steps, mark, light, standing, className }: Drawn<'steps'> & Lit & { standing: Standing }) {
  const done = standing === 'achieved' ? 'bg-green' : 'bg-green-soft'
  const fills = { done, overdue: fillOf({ light }), open: 'bg-track' }
  return (
    <span aria-hidden className={`bullet-steps ${className}`}>
      {steps.map(({ weight, state }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a drawing have nothing else to be told by
        <i key={index} className={`rounded-xs ${fills[state]}`} style={{ flex: weight }} />
      ))}
      <Mark at={mark} />
    </span>
  )
}

function Mark({ at }: { at: number | null }) {
  if (at === null) return null
  return <s className="bullet-mark" style={{ left: `min(${at}%, calc(100% - 2px))` }} />
}
