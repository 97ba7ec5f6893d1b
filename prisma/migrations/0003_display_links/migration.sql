BEGIN;

-- CreateTable
CREATE TABLE "display_links" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "display_links_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "display_links_token_hash_key" ON "display_links"("token_hash");

-- CreateIndex
CREATE INDEX "display_links_organisation_id_made_at_idx" ON "display_links"("organisation_id", "made_at");

-- CreateIndex
CREATE INDEX "display_links_made_by_id_idx" ON "display_links"("made_by_id");

-- AddForeignKey
ALTER TABLE "display_links" ADD CONSTRAINT "display_links_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "display_links" ADD CONSTRAINT "display_links_made_by_id_organisation_id_fkey" FOREIGN KEY ("made_by_id", "organisation_id") REFERENCES "users"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "display_links" ADD CONSTRAINT "display_links_revoked_by_id_organisation_id_fkey" FOREIGN KEY ("revoked_by_id", "organisation_id") REFERENCES "users"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: what must always hold and the schema can't say.

ALTER TABLE "display_links"
  ADD CONSTRAINT "display_links_token_hash_check" CHECK (octet_length("token_hash") = 32),
  ADD CONSTRAINT "display_links_name_check" CHECK (length("name") BETWEEN 1 AND 50),
  ADD CONSTRAINT "display_links_expires_at_check" CHECK ("expires_at" > "made_at"),
  ADD CONSTRAINT "display_links_revoked_check" CHECK (num_nonnulls("revoked_at", "revoked_by_id") IN (0, 2));

COMMIT;
