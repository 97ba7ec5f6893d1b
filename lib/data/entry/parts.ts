import 'server-only'

import type { PartAmounts } from '@/lib/domain/goal/goal'
import type { Prisma } from '@/prisma/client/client'

type Row = { numerator: Prisma.Decimal | null; denominator: Prisma.Decimal | null }

/** The parts an entry's rate was given by, as plain decimals; null where it was given as a rate. */
export const partsOf = ({ numerator, denominator }: Row): PartAmounts | null =>
  numerator && denominator ? { numerator: numerator.toFixed(), denominator: denominator.toFixed() } : null
