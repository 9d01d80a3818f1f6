-- CreateIndex
CREATE INDEX "seat_couple_id_idx" ON "seat"("couple_id");

-- CreateIndex
CREATE INDEX "asked_alone_partner_id_idx" ON "asked_alone"("partner_id");

-- CreateIndex
CREATE INDEX "observation_import_id_idx" ON "observation"("import_id");

-- CreateIndex
CREATE INDEX "agreement_confirmation_version_id_idx" ON "agreement_confirmation"("version_id");
