BEGIN;

-- CreateEnum
CREATE TYPE "import_kind" AS ENUM ('document', 'plan_sheet', 'report_sheet');

-- CreateTable
CREATE TABLE "plan_documents" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "file_name" TEXT,
    "imported_by_id" UUID NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "goal_sources" (
    "document_id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,

    CONSTRAINT "goal_sources_pkey" PRIMARY KEY ("document_id","goal_id")
);

-- CreateTable
CREATE TABLE "import_drafts" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" "import_kind" NOT NULL,
    "plan_id" UUID,
    "file_name" TEXT,
    "started_by_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "imported_at" TIMESTAMPTZ(3),
    "discarded_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_documents_id_plan_id_key" ON "plan_documents"("id", "plan_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_documents_plan_id_version_key" ON "plan_documents"("plan_id", "version");

-- CreateIndex
CREATE INDEX "goal_sources_goal_id_idx" ON "goal_sources"("goal_id");

-- CreateIndex
CREATE INDEX "import_drafts_organisation_id_kind_created_at_idx" ON "import_drafts"("organisation_id", "kind", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "goals_id_plan_id_key" ON "goals"("id", "plan_id");

-- AddForeignKey
ALTER TABLE "plan_documents" ADD CONSTRAINT "plan_documents_plan_id_organisation_id_fkey" FOREIGN KEY ("plan_id", "organisation_id") REFERENCES "plans"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_documents" ADD CONSTRAINT "plan_documents_imported_by_id_organisation_id_fkey" FOREIGN KEY ("imported_by_id", "organisation_id") REFERENCES "users"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_sources" ADD CONSTRAINT "goal_sources_document_id_plan_id_fkey" FOREIGN KEY ("document_id", "plan_id") REFERENCES "plan_documents"("id", "plan_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_sources" ADD CONSTRAINT "goal_sources_goal_id_plan_id_fkey" FOREIGN KEY ("goal_id", "plan_id") REFERENCES "goals"("id", "plan_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_drafts" ADD CONSTRAINT "import_drafts_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_drafts" ADD CONSTRAINT "import_drafts_plan_id_organisation_id_fkey" FOREIGN KEY ("plan_id", "organisation_id") REFERENCES "plans"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_drafts" ADD CONSTRAINT "import_drafts_started_by_id_organisation_id_fkey" FOREIGN KEY ("started_by_id", "organisation_id") REFERENCES "users"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema can't say.
ALTER TABLE "plan_documents" ADD CONSTRAINT "plan_documents_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "plan_documents_text" CHECK ("text" <> '');
ALTER TABLE "goal_sources" ADD CONSTRAINT "goal_sources_place"
  CHECK (0 <= "sentence_start" AND "sentence_start" <= "start" AND "start" < "end" AND "end" <= "sentence_end");
ALTER TABLE "import_drafts" ADD CONSTRAINT "import_drafts_closed" CHECK ("imported_at" IS NULL OR "discarded_at" IS NULL);

COMMIT;
