BEGIN;

-- CreateEnum
CREATE TYPE "password_preset" AS ENUM ('mlps', 'asvs');

-- AlterTable
ALTER TABLE "organisations" ADD COLUMN     "admins_need_second_factor" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "idle_minutes" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN     "password_preset" "password_preset" NOT NULL DEFAULT 'mlps',
ADD COLUMN     "session_hours" INTEGER NOT NULL DEFAULT 12;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "initial_password_expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "initial_password_used_at" TIMESTAMPTZ(3),
ADD COLUMN     "totp_confirmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "totp_last_step" BIGINT,
ADD COLUMN     "totp_secret" TEXT;

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "address" TEXT,
ADD COLUMN     "user_agent" TEXT;

-- AlterTable
ALTER TABLE "audit_records" ADD COLUMN     "address" TEXT,
ALTER COLUMN "subject_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "former_passwords" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_passwords_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "backups" (
    "id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "file_name" TEXT NOT NULL,
    "bytes" BIGINT,
    "rows_stored" BIGINT,
    "failure" TEXT,

    CONSTRAINT "backups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_links" (
    "organisation_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "record_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_links_pkey" PRIMARY KEY ("organisation_id","seq")
);

-- CreateIndex
CREATE INDEX "former_passwords_user_id_replaced_at_idx" ON "former_passwords"("user_id", "replaced_at");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_codes_user_id_code_hash_key" ON "recovery_codes"("user_id", "code_hash");

-- CreateIndex
CREATE INDEX "backups_started_at_idx" ON "backups"("started_at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_links_record_id_key" ON "audit_links"("record_id");

-- AddForeignKey
ALTER TABLE "former_passwords" ADD CONSTRAINT "former_passwords_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_links" ADD CONSTRAINT "audit_links_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "audit_records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "organisations"
  ADD CONSTRAINT "organisations_session_check"
  CHECK ("idle_minutes" BETWEEN 5 AND 480 AND "session_hours" BETWEEN 1 AND 24);

ALTER TABLE "users"
  ADD CONSTRAINT "users_totp_check" CHECK ("totp_confirmed_at" IS NULL OR "totp_secret" IS NOT NULL);

-- A password that somebody else chose and nobody has used yet has two weeks from now.
UPDATE "users" SET "initial_password_expires_at" = now() + interval '14 days' WHERE "password_changed_at" IS NULL;

-- What was recorded stays: a report that is no sample, a step that is done, and everything that others hang on.
CREATE FUNCTION "refuse_to_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is kept: it is archived or voided, never deleted', TG_TABLE_NAME;
END $$;

CREATE TRIGGER "progress_entries_are_kept" BEFORE DELETE ON "progress_entries"
  FOR EACH ROW WHEN (NOT OLD."is_sample") EXECUTE FUNCTION "refuse_to_delete"();

CREATE TRIGGER "milestones_are_kept" BEFORE DELETE ON "milestones"
  FOR EACH ROW WHEN (OLD."done_on" IS NOT NULL) EXECUTE FUNCTION "refuse_to_delete"();

CREATE TRIGGER "goals_are_kept" BEFORE DELETE ON "goals"
  FOR EACH ROW EXECUTE FUNCTION "refuse_to_delete"();

CREATE TRIGGER "departments_are_kept" BEFORE DELETE ON "departments"
  FOR EACH ROW EXECUTE FUNCTION "refuse_to_delete"();

CREATE TRIGGER "users_are_kept" BEFORE DELETE ON "users"
  FOR EACH ROW EXECUTE FUNCTION "refuse_to_delete"();

-- The audit log is only ever added to, by the database's clock.
CREATE FUNCTION "refuse_to_bend_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only added to: % on % is refused', TG_OP, TG_TABLE_NAME;
END $$;

CREATE TRIGGER "audit_records_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_records"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_to_bend_audit"();

CREATE TRIGGER "audit_links_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_links"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_to_bend_audit"();

CREATE FUNCTION "stamp_audit_record"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."at" := clock_timestamp();
  RETURN NEW;
END $$;

CREATE TRIGGER "audit_records_stamp" BEFORE INSERT ON "audit_records"
  FOR EACH ROW EXECUTE FUNCTION "stamp_audit_record"();

-- What is hashed of a record: every column, so that none can be changed unseen. Microseconds, whatever the session's zone.
CREATE FUNCTION "audit_text"(r "audit_records") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(r."id", r."organisation_id", r."actor_id", (extract(epoch FROM r."at") * 1000000)::bigint,
    r."action", r."address", r."subject_type", r."subject_id", r."before", r."after")::text
$$;

CREATE FUNCTION "audit_hash"(previous bytea, r "audit_records") RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(convert_to(encode(previous, 'hex') || "audit_text"(r), 'UTF8'))
$$;

-- At the end of the transaction, so that whoever writes waits for the chain last and shortly: no two can block each
-- other. As the owner, because the app may not write to the chain.
CREATE FUNCTION "link_audit_record"() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  last "audit_links";
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."organisation_id"::text, 0));
  SELECT * INTO last FROM "audit_links" WHERE "organisation_id" = NEW."organisation_id" ORDER BY "seq" DESC LIMIT 1;
  INSERT INTO "audit_links" ("organisation_id", "seq", "record_id", "hash")
    VALUES (NEW."organisation_id", coalesce(last."seq", 0) + 1, NEW."id", "audit_hash"(coalesce(last."hash", ''), NEW));
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "audit_records_link" AFTER INSERT ON "audit_records"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "link_audit_record"();

-- The records there are, in the order in which they were written.
DO $$
DECLARE
  r "audit_records";
  last "audit_links";
BEGIN
  FOR r IN SELECT * FROM "audit_records" ORDER BY "organisation_id", "at", "id" LOOP
    IF last."organisation_id" IS DISTINCT FROM r."organisation_id" THEN last := NULL; END IF;
    INSERT INTO "audit_links" VALUES (r."organisation_id", coalesce(last."seq", 0) + 1, r."id",
      "audit_hash"(coalesce(last."hash", ''), r)) RETURNING * INTO last;
  END LOOP;
END $$;

COMMIT;
