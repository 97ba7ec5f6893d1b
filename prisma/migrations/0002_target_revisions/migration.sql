BEGIN;

-- CreateEnum
CREATE TYPE "light" AS ENUM ('green', 'yellow', 'red');

-- AlterTable
ALTER TABLE "goals" ADD COLUMN     "count_unit" TEXT,
ADD COLUMN     "denominator_name" TEXT,
ADD COLUMN     "numerator_name" TEXT,
ADD COLUMN     "original_target" DECIMAL(20,4),
ADD COLUMN     "original_title" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "milestones" ADD COLUMN     "done_at" TIMESTAMPTZ(6),
ADD COLUMN     "original_due_on" DATE;

-- AlterTable
ALTER TABLE "progress_entries" ADD COLUMN     "confirmations" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "corrects_id" UUID,
ADD COLUMN     "denominator" DECIMAL(20,4),
ADD COLUMN     "numerator" DECIMAL(20,4);

-- CreateTable
CREATE TABLE "target_revisions" (
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "previous_target" DECIMAL(20,4) NOT NULL,
    "previous_due_on" DATE NOT NULL,
    "previous_checkpoints" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idempotency_key" UUID NOT NULL,

    CONSTRAINT "target_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "light_overrules" (
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "light" "light" NOT NULL,
    "reason" TEXT NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(6),

    CONSTRAINT "light_overrules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "target_revisions_idempotency_key_key" ON "target_revisions"("idempotency_key");

-- CreateIndex
CREATE INDEX "target_revisions_goal_id_from_on_made_at_idx" ON "target_revisions"("goal_id", "from_on", "made_at");

-- CreateIndex
CREATE INDEX "light_overrules_goal_id_on_made_at_idx" ON "light_overrules"("goal_id", "on", "made_at");

-- CreateIndex
CREATE UNIQUE INDEX "progress_entries_corrects_id_key" ON "progress_entries"("corrects_id");

-- AddForeignKey
ALTER TABLE "target_revisions" ADD CONSTRAINT "target_revisions_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "goals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_revisions" ADD CONSTRAINT "target_revisions_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "light_overrules" ADD CONSTRAINT "light_overrules_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "goals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "light_overrules" ADD CONSTRAINT "light_overrules_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "progress_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: what must always hold and the schema can't say, and the first wording, figures and days.

UPDATE "goals" SET "original_title" = "title", "original_target" = "target";
UPDATE "milestones" SET "original_due_on" = "due_on";
-- When a step was ticked was not kept before: the end of the day it was done on stands for it.
UPDATE "milestones" SET "done_at" = ("done_on" + TIME '23:59:59') AT TIME ZONE 'Asia/Shanghai' WHERE "done_on" IS NOT NULL;

ALTER TABLE "goals"
  ADD CONSTRAINT "goals_original_title_check" CHECK (length("original_title") BETWEEN 1 AND 200),
  ADD CONSTRAINT "goals_rate_names_check" CHECK (
    length("numerator_name") BETWEEN 1 AND 20 AND length("denominator_name") BETWEEN 1 AND 20 AND length("count_unit") BETWEEN 1 AND 20
  ),
  ADD CONSTRAINT "goals_rate_kind_check" CHECK (
    num_nonnulls("numerator_name", "denominator_name", "count_unit") IN (0, 3)
    AND ("count_unit" IS NULL OR "kind" IN ('level', 'hold'))
  );

ALTER TABLE "milestones"
  ALTER COLUMN "original_due_on" SET NOT NULL,
  ADD CONSTRAINT "milestones_done_at_check" CHECK (num_nonnulls("done_on", "done_at") IN (0, 2));

ALTER TABLE "progress_entries"
  ADD CONSTRAINT "progress_entries_parts_check" CHECK (
    num_nonnulls("numerator", "denominator") = 0
    OR (num_nonnulls("value", "numerator", "denominator") = 3 AND "denominator" > 0 AND "numerator" >= 0)
  );

ALTER TABLE "target_revisions"
  ADD CONSTRAINT "target_revisions_reason_check" CHECK (length("reason") BETWEEN 1 AND 200),
  ADD CONSTRAINT "target_revisions_target_check" CHECK ("previous_target" >= 0);

ALTER TABLE "light_overrules"
  ADD CONSTRAINT "light_overrules_reason_check" CHECK (length("reason") BETWEEN 1 AND 200);

CREATE FUNCTION "keep_first_words_of_goal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW."original_title" := NEW."title";
    NEW."original_target" := NEW."target";
  ELSE
    NEW."original_title" := OLD."original_title";
    NEW."original_target" := coalesce(OLD."original_target", NEW."target");
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "goals_keep_first_words" BEFORE INSERT OR UPDATE ON "goals"
  FOR EACH ROW EXECUTE FUNCTION "keep_first_words_of_goal"();

CREATE FUNCTION "keep_first_day_of_milestone"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- What is only sample data has no first day yet: the one that replaces it is the first.
  IF TG_OP = 'INSERT' OR OLD."is_sample" THEN
    NEW."original_due_on" := NEW."due_on";
  ELSE
    NEW."original_due_on" := OLD."original_due_on";
  END IF;
  IF NEW."done_on" IS NULL THEN
    NEW."done_at" := NULL;
  ELSIF TG_OP = 'INSERT' OR OLD."done_on" IS NULL THEN
    NEW."done_at" := coalesce(NEW."done_at", now());
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "milestones_keep_first_day" BEFORE INSERT OR UPDATE ON "milestones"
  FOR EACH ROW EXECUTE FUNCTION "keep_first_day_of_milestone"();

COMMIT;
