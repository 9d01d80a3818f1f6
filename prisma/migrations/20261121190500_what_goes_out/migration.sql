-- AlterTable
ALTER TABLE "auth_session" ADD COLUMN     "stepped_up_at" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "release_authorisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "release_authorisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disclosure" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID,
    "basis" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "formats" TEXT[],
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "progress_notes" BOOLEAN NOT NULL,
    "psychotherapy" BOOLEAN NOT NULL,
    "items" INTEGER NOT NULL,
    "redacted" INTEGER NOT NULL,
    "made_by" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "disclosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "export_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID,
    "disclosure_id" UUID,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "archive" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "export_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "release_authorisation_partner_id_idx" ON "release_authorisation"("partner_id");

-- CreateIndex
CREATE INDEX "release_authorisation_couple_id_idx" ON "release_authorisation"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_authorisation_practice_id_id_key" ON "release_authorisation"("practice_id", "id");

-- CreateIndex
CREATE INDEX "disclosure_couple_id_at_idx" ON "disclosure"("couple_id", "at");

-- CreateIndex
CREATE INDEX "disclosure_partner_id_idx" ON "disclosure"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "disclosure_practice_id_id_key" ON "disclosure"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "export_link_token_hash_key" ON "export_link"("token_hash");

-- CreateIndex
CREATE INDEX "export_link_expires_at_idx" ON "export_link"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "export_link_practice_id_id_key" ON "export_link"("practice_id", "id");

-- AddForeignKey
ALTER TABLE "release_authorisation" ADD CONSTRAINT "release_authorisation_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_authorisation" ADD CONSTRAINT "release_authorisation_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export_link" ADD CONSTRAINT "export_link_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export_link" ADD CONSTRAINT "export_link_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export_link" ADD CONSTRAINT "export_link_practice_id_disclosure_id_fkey" FOREIGN KEY ("practice_id", "disclosure_id") REFERENCES "disclosure"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
