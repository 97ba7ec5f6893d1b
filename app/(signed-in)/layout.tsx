import type { ReactNode } from 'react'

import { Frame } from '@/components/shell/frame'
import { requireViewer } from '@/lib/auth/viewer'
import { hasSampleProgress } from '@/lib/data/sample'

import { SignOutButton } from './sign-out-button'

/** The frame around every page. It asks who is looking to draw the navigation; each page asks for itself. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer()
  const { id, name, role, organisationName, department } = viewer
  return (
    <Frame
      viewer={{ id, name, role, organisationName }}
      department={department?.shortName ?? null}
      hasSample={await hasSampleProgress(viewer)}
      signOut={<SignOutButton />}
    >
      {children}
    </Frame>
  )
}
