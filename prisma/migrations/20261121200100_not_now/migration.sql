-- CreateTable
CREATE TABLE "not_now" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "occurrence_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "not_now_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "not_now_couple_id_told_at_idx" ON "not_now"("couple_id", "told_at");

-- CreateIndex
CREATE INDEX "not_now_partner_id_idx" ON "not_now"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "not_now_practice_id_id_key" ON "not_now"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "not_now_occurrence_id_partner_id_key" ON "not_now"("occurrence_id", "partner_id");

-- AddForeignKey
ALTER TABLE "not_now" ADD CONSTRAINT "not_now_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "not_now" ADD CONSTRAINT "not_now_practice_id_occurrence_id_fkey" FOREIGN KEY ("practice_id", "occurrence_id") REFERENCES "occurrence"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
