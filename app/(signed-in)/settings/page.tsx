import type { Metadata } from 'next'

import { DisplayLinks } from '@/components/display-links/display-links'
import { BackupStanding } from '@/components/settings/backup-standing'
import { OrganisationForm } from '@/components/settings/organisation-form'
import { PlanForm } from '@/components/settings/plan-form'
import { SampleChecklist } from '@/components/settings/sample-checklist'
import { SampleMilestones } from '@/components/settings/sample-milestones'
import { SampleProgress } from '@/components/settings/sample-progress'
import { SecurityForm } from '@/components/settings/security-form'
import { PageHeading } from '@/components/ui/page-heading'
import { PageLink } from '@/components/ui/page-link'
import { requireAdmin } from '@/lib/auth/viewer'
import { findBackupStanding } from '@/lib/data/backups'
import { listDisplayLinks } from '@/lib/data/display-links'
import { findCurrentPlan } from '@/lib/data/plans'
import { countSampleLeft } from '@/lib/data/sample'
import { listSampleMilestones } from '@/lib/data/sample-milestones'
import { findSecurity, securityVersionOf } from '@/lib/data/security'
import { nameOf, planVersionOf } from '@/lib/data/settings'
import { nightlyBackup } from '@/lib/env'

import {
  changePlan,
  changeSecurity,
  confirmMilestones,
  makeDisplayLink,
  removeSampleProgress,
  renameOrganisation,
  revokeDisplayLink,
} from './actions'

export const metadata: Metadata = { title: '设置' }

export default async function SettingsPage() {
  const viewer = await requireAdmin('/settings')
  const now = new Date()
  const [plan, left, stepped, links, backups, security] = await Promise.all([
    findCurrentPlan(viewer),
    countSampleLeft(viewer),
    listSampleMilestones(viewer),
    listDisplayLinks(viewer, now),
    findBackupStanding(viewer),
    findSecurity(viewer),
  ])
  return (
    <>
      <PageHeading title="设置" />
      <SampleChecklist left={left} />
      <section className="mt-6">
        <h2 className="mb-2">{plan ? `${plan.year}年度计划` : '年度计划'}</h2>
        {plan ? (
          <>
            <PlanForm plan={plan} version={planVersionOf(plan)} changePlan={changePlan} />
            <p className="mt-3">
              <PageLink href="/plan/next" className="fingertip text-accent">
                结转为下一年度的计划
              </PageLink>
            </p>
          </>
        ) : (
          <p className="text-muted">
            还没有年度计划。
            <PageLink href="/plan/import" className="text-accent">
              导入计划原文
            </PageLink>
          </p>
        )}
      </section>
      <section className="mt-8">
        <h2 className="mb-2">单位</h2>
        <OrganisationForm {...nameOf(viewer)} renameOrganisation={renameOrganisation} />
      </section>
      <section id="security" className="mt-8">
        <h2 className="mb-2">登录与安全</h2>
        <SecurityForm
          security={security}
          version={securityVersionOf(security)}
          changeSecurity={changeSecurity}
        />
      </section>
      <section id="display-links" className="mt-8 max-w-3xl">
        <h2 className="mb-2">大屏链接</h2>
        <DisplayLinks
          links={links}
          now={now.toISOString()}
          newKey={crypto.randomUUID()}
          verbs={{ makeDisplayLink, revokeDisplayLink }}
        />
      </section>
      {backups && (
        <section id="backups" className="mt-8 max-w-3xl">
          <h2 className="mb-2">备份</h2>
          <BackupStanding standing={backups} nightly={nightlyBackup()} now={now} />
        </section>
      )}
      {stepped.length > 0 && (
        <section id="milestones" className="mt-8 max-w-lg">
          <h2 className="mb-2">示例节点日期</h2>
          <SampleMilestones goals={stepped} confirmMilestones={confirmMilestones} />
        </section>
      )}
      <section id="sample" className="mt-8 max-w-lg">
        <h2 className="mb-2">示例进展</h2>
        <SampleProgress progress={left.progress} removeSampleProgress={removeSampleProgress} />
      </section>
    </>
  )
}
