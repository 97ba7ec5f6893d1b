import { prisma } from '@/lib/data/prisma'

/** As after any write: nothing that was read of the town before is still good. For what a test changes past the app. */
export async function somethingChanged({ organisationId }: { organisationId: string }) {
  await prisma.auditRecord.create({
    data: {
      organisationId,
      action: 'renameOrganisation',
      subjectType: 'organisation',
      subjectId: organisationId,
    },
  })
}
