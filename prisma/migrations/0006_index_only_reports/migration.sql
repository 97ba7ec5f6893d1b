BEGIN;

-- Nothing from the schema.

-- A goal's light is judged by all its reports, and those of a whole plan are read for every page. They come in over the year
-- between those of all other goals, so that each lies in a page of its own: with the figures in the index none of these
-- pages is looked at.
DROP INDEX "progress_entries_goal_id_on_recorded_at_id_idx";
CREATE INDEX "progress_entries_goal_id_on_recorded_at_id_idx" ON "progress_entries"("goal_id", "on", "recorded_at", "id")
  INCLUDE ("value", "numerator", "denominator", "voided_at");

-- Every page asks whether there is sample progress. Where there is none, all reports were looked at to know.
CREATE INDEX "progress_entries_sample_idx" ON "progress_entries"("goal_id") WHERE "is_sample";

COMMIT;
