-- DropForeignKey
ALTER TABLE "partner" DROP CONSTRAINT "partner_practice_id_couple_id_fkey";

-- DropForeignKey
ALTER TABLE "seat" DROP CONSTRAINT "seat_practice_id_couple_id_fkey";

-- DropForeignKey
ALTER TABLE "seat" DROP CONSTRAINT "seat_practice_id_partner_id_fkey";

-- DropForeignKey
ALTER TABLE "care_team" DROP CONSTRAINT "care_team_practice_id_couple_id_fkey";

-- AlterTable
ALTER TABLE "import" ADD COLUMN     "many_id" UUID;

-- CreateTable
CREATE TABLE "many_import" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "parts" INTEGER NOT NULL,
    "mapping" JSONB,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "committed_at" TIMESTAMPTZ,
    "added" INTEGER,
    "made" INTEGER,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "many_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "many_import_part" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "many_import_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imported_couple" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "created_by" UUID NOT NULL,

    CONSTRAINT "imported_couple_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "many_import_created_by_idx" ON "many_import"("created_by");

-- CreateIndex
CREATE UNIQUE INDEX "many_import_practice_id_id_key" ON "many_import"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "many_import_part_practice_id_id_key" ON "many_import_part"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "many_import_part_import_id_part_key" ON "many_import_part"("import_id", "part");

-- CreateIndex
CREATE INDEX "imported_couple_created_by_label_idx" ON "imported_couple"("created_by", "label");

-- CreateIndex
CREATE UNIQUE INDEX "imported_couple_practice_id_id_key" ON "imported_couple"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "imported_couple_couple_id_key" ON "imported_couple"("couple_id");

-- CreateIndex
CREATE INDEX "flag_partner_id_idx" ON "flag"("partner_id");

-- CreateIndex
CREATE INDEX "response_partner_id_idx" ON "response"("partner_id");

-- CreateIndex
CREATE INDEX "answer_partner_id_idx" ON "answer"("partner_id");

-- CreateIndex
CREATE INDEX "observation_partner_id_idx" ON "observation"("partner_id");

-- CreateIndex
CREATE INDEX "import_many_id_idx" ON "import"("many_id");

-- CreateIndex
CREATE INDEX "pace_answer_partner_id_idx" ON "pace_answer"("partner_id");

-- CreateIndex
CREATE INDEX "couple_group_member_couple_id_idx" ON "couple_group_member"("couple_id");

-- CreateIndex
CREATE INDEX "data_key_couple_id_idx" ON "data_key"("couple_id");

-- AddForeignKey
ALTER TABLE "partner" ADD CONSTRAINT "partner_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_team" ADD CONSTRAINT "care_team_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_practice_id_many_id_fkey" FOREIGN KEY ("practice_id", "many_id") REFERENCES "many_import"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "many_import_part" ADD CONSTRAINT "many_import_part_practice_id_import_id_fkey" FOREIGN KEY ("practice_id", "import_id") REFERENCES "many_import"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_couple" ADD CONSTRAINT "imported_couple_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
