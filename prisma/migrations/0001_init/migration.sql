BEGIN;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('staff', 'leader', 'admin');

-- CreateEnum
CREATE TYPE "kind" AS ENUM ('cumulative', 'level', 'hold', 'milestones', 'tally', 'narrative');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('at_least', 'at_most');

-- CreateEnum
CREATE TYPE "commitment" AS ENUM ('committed', 'stretch');

-- CreateTable
CREATE TABLE "organisations" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "departments" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "telephone" TEXT,
    "position" INTEGER NOT NULL,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "departments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "department_id" UUID,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "password_hash" TEXT NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3),
    "failed_sign_ins" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "last_signed_in_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plans" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "yellow_gap" DECIMAL(5,4) NOT NULL DEFAULT 0.10,
    "red_gap" DECIMAL(5,4) NOT NULL DEFAULT 0.30,
    "pinned_as_of" DATE,

    CONSTRAINT "plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "themes" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "themes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "goals" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "kind" NOT NULL,
    "direction" "direction" NOT NULL DEFAULT 'at_least',
    "commitment" "commitment" NOT NULL DEFAULT 'committed',
    "target" DECIMAL(20,4),
    "baseline" DECIMAL(20,4),
    "integral" BOOLEAN NOT NULL DEFAULT false,
    "unit" TEXT,
    "start_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "last_year" DECIMAL(20,4),
    "note" TEXT NOT NULL DEFAULT '',
    "lead_department_id" UUID NOT NULL,
    "supervisor_id" UUID,
    "person_in_charge_id" UUID,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idempotency_key" UUID,

    CONSTRAINT "goals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supporting_departments" (
    "goal_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,

    CONSTRAINT "supporting_departments_pkey" PRIMARY KEY ("goal_id","department_id")
);

-- CreateTable
CREATE TABLE "checkpoints" (
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "expected" DECIMAL(20,4) NOT NULL,

    CONSTRAINT "checkpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestones" (
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "weight" DECIMAL(20,4) NOT NULL DEFAULT 1,
    "due_on" DATE NOT NULL,
    "done_on" DATE,
    "done_by_id" UUID,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "is_done_sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "milestones_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_entries" (
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "value" DECIMAL(20,4),
    "note" TEXT NOT NULL DEFAULT '',
    "problem" TEXT NOT NULL DEFAULT '',
    "next_step" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idempotency_key" UUID NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by_id" UUID,
    "void_reason" TEXT,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "progress_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_records" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "actor_id" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_records_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "departments_id_organisation_id_key" ON "departments"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "departments_organisation_id_name_key" ON "departments"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "users_username_key" ON "users"("username");

-- CreateIndex
CREATE INDEX "users_organisation_id_idx" ON "users"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_id_organisation_id_key" ON "users"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "plans_id_organisation_id_key" ON "plans"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "plans_organisation_id_year_key" ON "plans"("organisation_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "themes_id_plan_id_key" ON "themes"("id", "plan_id");

-- CreateIndex
CREATE UNIQUE INDEX "themes_plan_id_position_key" ON "themes"("plan_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "sections_id_plan_id_key" ON "sections"("id", "plan_id");

-- CreateIndex
CREATE UNIQUE INDEX "sections_theme_id_position_key" ON "sections"("theme_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "goals_idempotency_key_key" ON "goals"("idempotency_key");

-- CreateIndex
CREATE INDEX "goals_plan_id_position_idx" ON "goals"("plan_id", "position");

-- CreateIndex
CREATE INDEX "goals_lead_department_id_idx" ON "goals"("lead_department_id");

-- CreateIndex
CREATE UNIQUE INDEX "goals_id_organisation_id_key" ON "goals"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "supporting_departments_department_id_idx" ON "supporting_departments"("department_id");

-- CreateIndex
CREATE UNIQUE INDEX "checkpoints_goal_id_on_key" ON "checkpoints"("goal_id", "on");

-- CreateIndex
CREATE UNIQUE INDEX "milestones_goal_id_position_key" ON "milestones"("goal_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "progress_entries_idempotency_key_key" ON "progress_entries"("idempotency_key");

-- CreateIndex
CREATE INDEX "progress_entries_goal_id_on_recorded_at_id_idx" ON "progress_entries"("goal_id", "on", "recorded_at", "id");

-- CreateIndex
CREATE INDEX "progress_entries_author_id_idx" ON "progress_entries"("author_id");

-- CreateIndex
CREATE INDEX "audit_records_organisation_id_at_idx" ON "audit_records"("organisation_id", "at");

-- CreateIndex
CREATE INDEX "audit_records_subject_id_idx" ON "audit_records"("subject_id");

-- AddForeignKey
ALTER TABLE "departments" ADD CONSTRAINT "departments_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_department_id_organisation_id_fkey" FOREIGN KEY ("department_id", "organisation_id") REFERENCES "departments"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sections" ADD CONSTRAINT "sections_theme_id_plan_id_fkey" FOREIGN KEY ("theme_id", "plan_id") REFERENCES "themes"("id", "plan_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goals" ADD CONSTRAINT "goals_plan_id_organisation_id_fkey" FOREIGN KEY ("plan_id", "organisation_id") REFERENCES "plans"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goals" ADD CONSTRAINT "goals_section_id_plan_id_fkey" FOREIGN KEY ("section_id", "plan_id") REFERENCES "sections"("id", "plan_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goals" ADD CONSTRAINT "goals_lead_department_id_organisation_id_fkey" FOREIGN KEY ("lead_department_id", "organisation_id") REFERENCES "departments"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goals" ADD CONSTRAINT "goals_supervisor_id_organisation_id_fkey" FOREIGN KEY ("supervisor_id", "organisation_id") REFERENCES "users"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goals" ADD CONSTRAINT "goals_person_in_charge_id_organisation_id_fkey" FOREIGN KEY ("person_in_charge_id", "organisation_id") REFERENCES "users"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supporting_departments" ADD CONSTRAINT "supporting_departments_goal_id_organisation_id_fkey" FOREIGN KEY ("goal_id", "organisation_id") REFERENCES "goals"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supporting_departments" ADD CONSTRAINT "supporting_departments_department_id_organisation_id_fkey" FOREIGN KEY ("department_id", "organisation_id") REFERENCES "departments"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "goals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_done_by_id_fkey" FOREIGN KEY ("done_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "goals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "goals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_voided_by_id_fkey" FOREIGN KEY ("voided_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_records" ADD CONSTRAINT "audit_records_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_records" ADD CONSTRAINT "audit_records_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: what must always hold and the schema can't say.

ALTER TABLE "organisations" ADD CONSTRAINT "organisations_name_check" CHECK (length("name") BETWEEN 1 AND 100);

ALTER TABLE "departments"
  ADD CONSTRAINT "departments_name_check" CHECK (length("name") BETWEEN 1 AND 100),
  ADD CONSTRAINT "departments_short_name_check" CHECK (length("short_name") BETWEEN 1 AND 100);

ALTER TABLE "users"
  ADD CONSTRAINT "users_username_check" CHECK ("username" ~ '^[a-z0-9][a-z0-9._-]{1,31}$'),
  ADD CONSTRAINT "users_name_check" CHECK (length("name") BETWEEN 1 AND 100),
  ADD CONSTRAINT "users_failed_sign_ins_check" CHECK ("failed_sign_ins" >= 0);

ALTER TABLE "plans"
  ADD CONSTRAINT "plans_year_check" CHECK ("year" BETWEEN 2000 AND 2100),
  ADD CONSTRAINT "plans_title_check" CHECK (length("title") BETWEEN 1 AND 200),
  ADD CONSTRAINT "plans_gaps_check" CHECK ("yellow_gap" > 0 AND "yellow_gap" < "red_gap" AND "red_gap" <= 1);

-- One measure field set per kind: a figure stands only where its kind reads it.
ALTER TABLE "goals"
  ADD CONSTRAINT "goals_title_check" CHECK (length("title") BETWEEN 1 AND 200),
  ADD CONSTRAINT "goals_note_check" CHECK (length("note") <= 2000),
  ADD CONSTRAINT "goals_period_check" CHECK ("due_on" >= "start_on"),
  ADD CONSTRAINT "goals_days_check" CHECK ("start_on" >= DATE '2000-01-01' AND "due_on" < DATE '2101-01-01'),
  ADD CONSTRAINT "goals_target_kind_check" CHECK ("target" IS NULL OR "kind" IN ('cumulative', 'level', 'hold')),
  ADD CONSTRAINT "goals_target_sign_check" CHECK ("target" >= 0),
  ADD CONSTRAINT "goals_target_zero_check" CHECK (
    "target" <> 0 OR "kind" = 'hold' OR "direction" = 'at_most'
  ),
  ADD CONSTRAINT "goals_target_whole_check" CHECK (NOT "integral" OR "target" IS NULL OR "target" = trunc("target")),
  ADD CONSTRAINT "goals_integral_kind_check" CHECK (NOT "integral" OR "kind" = 'cumulative'),
  ADD CONSTRAINT "goals_baseline_kind_check" CHECK ("baseline" IS NULL OR "kind" = 'level'),
  ADD CONSTRAINT "goals_direction_kind_check" CHECK (
    "direction" = 'at_least' OR "kind" IN ('cumulative', 'level', 'hold')
  ),
  ADD CONSTRAINT "goals_unit_kind_check" CHECK (
    CASE WHEN "kind" IN ('milestones', 'narrative') THEN "unit" IS NULL
    ELSE "unit" IS NOT NULL AND length("unit") BETWEEN 1 AND 20 END
  );

ALTER TABLE "milestones"
  ADD CONSTRAINT "milestones_title_check" CHECK (length("title") BETWEEN 1 AND 200),
  ADD CONSTRAINT "milestones_weight_check" CHECK ("weight" > 0),
  ADD CONSTRAINT "milestones_done_check" CHECK ("done_on" IS NOT NULL OR ("done_by_id" IS NULL AND NOT "is_done_sample"));

ALTER TABLE "progress_entries"
  ADD CONSTRAINT "progress_entries_on_check" CHECK ("on" >= DATE '2000-01-01' AND "on" < DATE '2101-01-01'),
  ADD CONSTRAINT "progress_entries_words_check" CHECK (
    length("note") <= 2000 AND length("problem") <= 2000 AND length("next_step") <= 2000
  ),
  ADD CONSTRAINT "progress_entries_voided_check" CHECK (
    num_nonnulls("voided_at", "voided_by_id", "void_reason") IN (0, 3)
  );

COMMIT;
