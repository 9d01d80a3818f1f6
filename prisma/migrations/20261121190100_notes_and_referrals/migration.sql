-- CreateTable
CREATE TABLE "case_note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "amends_id" UUID,
    "sealed" TEXT NOT NULL,
    "begun_at" TIMESTAMPTZ NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL,
    "signed_at" TIMESTAMPTZ,
    "discarded_at" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "case_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_referral" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note_sealed" TEXT,
    "recorded_on" DATE NOT NULL,
    "ask_again_on" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "asked_again_at" TIMESTAMPTZ,
    "asked_again_by" UUID,
    "follows_id" UUID,
    "withdrawn_at" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "support_referral_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_note_couple_id_kind_signed_at_idx" ON "case_note"("couple_id", "kind", "signed_at");

-- CreateIndex
CREATE INDEX "case_note_amends_id_idx" ON "case_note"("amends_id");

-- CreateIndex
CREATE INDEX "case_note_discarded_at_idx" ON "case_note"("discarded_at");

-- CreateIndex
CREATE UNIQUE INDEX "case_note_practice_id_id_key" ON "case_note"("practice_id", "id");

-- CreateIndex
CREATE INDEX "support_referral_couple_id_idx" ON "support_referral"("couple_id");

-- CreateIndex
CREATE INDEX "support_referral_partner_id_idx" ON "support_referral"("partner_id");

-- CreateIndex
CREATE INDEX "support_referral_follows_id_idx" ON "support_referral"("follows_id");

-- CreateIndex
CREATE UNIQUE INDEX "support_referral_practice_id_id_key" ON "support_referral"("practice_id", "id");

-- AddForeignKey
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_practice_id_amends_id_fkey" FOREIGN KEY ("practice_id", "amends_id") REFERENCES "case_note"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_referral" ADD CONSTRAINT "support_referral_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_referral" ADD CONSTRAINT "support_referral_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_referral" ADD CONSTRAINT "support_referral_practice_id_follows_id_fkey" FOREIGN KEY ("practice_id", "follows_id") REFERENCES "support_referral"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
