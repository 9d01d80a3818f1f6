-- AlterTable
ALTER TABLE "season" ADD COLUMN     "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "ended_at" TIMESTAMPTZ,
ADD COLUMN     "goals_sealed" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "programme_week_id" UUID;

-- AlterTable
ALTER TABLE "occurrence" ADD COLUMN     "part" TEXT NOT NULL DEFAULT 'alone';

-- CreateTable
CREATE TABLE "custom_exercise" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "copied_from" TEXT,
    "draft" JSONB,
    "draft_version" INTEGER NOT NULL DEFAULT 0,
    "latest" INTEGER NOT NULL DEFAULT 0,
    "shared_at" TIMESTAMPTZ,
    "archived_at" TIMESTAMPTZ,

    CONSTRAINT "custom_exercise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "together_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "series" TEXT NOT NULL,
    "opener" TEXT NOT NULL,
    "phone_of" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "return_on" DATE,
    "return_minute" INTEGER,

    CONSTRAINT "together_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "laid_out" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "step_id" TEXT NOT NULL,
    "answer_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "laid_out_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "assignment_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,
    "review_on" DATE,
    "written_by" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "agreement_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_confirmation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "agreement_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_review" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "effect" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "agreement_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pause" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "until" TIMESTAMPTZ NOT NULL,
    "calming" TEXT,
    "ended_at" TIMESTAMPTZ,
    "ending" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pause_recap" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "pause_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "pause_recap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ritual" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "rhythm" JSONB NOT NULL,
    "minute_of_day" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "zone" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ritual_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ritual_day" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "ritual_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "ritual_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "audience" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note_share" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "undo_until" TIMESTAMPTZ NOT NULL,
    "opens_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "note_share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pace_answer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "ladder" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "pace_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pace_release" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "ladder" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "released_by" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "pace_release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pace_level" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "ladder" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "appointment_id" UUID,
    "by" UUID,
    "effective_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "pace_level_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pace_ceiling" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "ladder" TEXT NOT NULL,
    "ceiling" INTEGER NOT NULL,
    "set_by" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "pace_ceiling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_run" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "template" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "starts_on" DATE NOT NULL,
    "group_id" UUID,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "programme_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_week" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "template_week" INTEGER,
    "kind" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,

    CONSTRAINT "programme_week_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "couple_group" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "couple_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "couple_group_member" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "couple_group_member_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "custom_exercise_practice_id_id_key" ON "custom_exercise"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "custom_exercise_practice_id_slug_key" ON "custom_exercise"("practice_id", "slug");

-- CreateIndex
CREATE INDEX "together_session_couple_id_return_on_idx" ON "together_session"("couple_id", "return_on");

-- CreateIndex
CREATE UNIQUE INDEX "together_session_practice_id_id_key" ON "together_session"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "together_session_assignment_id_due_on_key" ON "together_session"("assignment_id", "due_on");

-- CreateIndex
CREATE INDEX "laid_out_couple_id_idx" ON "laid_out"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "laid_out_practice_id_id_key" ON "laid_out"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "laid_out_partner_id_assignment_id_due_on_step_id_key" ON "laid_out"("partner_id", "assignment_id", "due_on", "step_id");

-- CreateIndex
CREATE INDEX "agreement_couple_id_idx" ON "agreement"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_practice_id_id_key" ON "agreement"("practice_id", "id");

-- CreateIndex
CREATE INDEX "agreement_version_couple_id_review_on_idx" ON "agreement_version"("couple_id", "review_on");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_practice_id_id_key" ON "agreement_version"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_agreement_id_number_key" ON "agreement_version"("agreement_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_confirmation_practice_id_id_key" ON "agreement_confirmation"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_confirmation_partner_id_version_id_key" ON "agreement_confirmation"("partner_id", "version_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_review_practice_id_id_key" ON "agreement_review"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_review_partner_id_agreement_id_day_key" ON "agreement_review"("partner_id", "agreement_id", "day");

-- CreateIndex
CREATE INDEX "pause_couple_id_asked_at_idx" ON "pause"("couple_id", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "pause_practice_id_id_key" ON "pause"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "pause_recap_practice_id_id_key" ON "pause_recap"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "pause_recap_partner_id_pause_id_key" ON "pause_recap"("partner_id", "pause_id");

-- CreateIndex
CREATE INDEX "ritual_couple_id_idx" ON "ritual"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "ritual_practice_id_id_key" ON "ritual"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ritual_day_practice_id_id_key" ON "ritual_day"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ritual_day_ritual_id_day_key" ON "ritual_day"("ritual_id", "day");

-- CreateIndex
CREATE INDEX "note_partner_id_day_idx" ON "note"("partner_id", "day");

-- CreateIndex
CREATE INDEX "note_couple_id_day_idx" ON "note"("couple_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "note_practice_id_id_key" ON "note"("practice_id", "id");

-- CreateIndex
CREATE INDEX "note_share_couple_id_opens_at_idx" ON "note_share"("couple_id", "opens_at");

-- CreateIndex
CREATE UNIQUE INDEX "note_share_practice_id_id_key" ON "note_share"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "note_share_partner_id_note_id_key" ON "note_share"("partner_id", "note_id");

-- CreateIndex
CREATE INDEX "pace_answer_couple_id_appointment_id_idx" ON "pace_answer"("couple_id", "appointment_id");

-- CreateIndex
CREATE UNIQUE INDEX "pace_answer_practice_id_id_key" ON "pace_answer"("practice_id", "id");

-- CreateIndex
CREATE INDEX "pace_release_couple_id_appointment_id_idx" ON "pace_release"("couple_id", "appointment_id");

-- CreateIndex
CREATE UNIQUE INDEX "pace_release_practice_id_id_key" ON "pace_release"("practice_id", "id");

-- CreateIndex
CREATE INDEX "pace_level_couple_id_effective_at_idx" ON "pace_level"("couple_id", "effective_at");

-- CreateIndex
CREATE UNIQUE INDEX "pace_level_practice_id_id_key" ON "pace_level"("practice_id", "id");

-- CreateIndex
CREATE INDEX "pace_ceiling_couple_id_idx" ON "pace_ceiling"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "pace_ceiling_practice_id_id_key" ON "pace_ceiling"("practice_id", "id");

-- CreateIndex
CREATE INDEX "programme_run_couple_id_idx" ON "programme_run"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "programme_run_practice_id_id_key" ON "programme_run"("practice_id", "id");

-- CreateIndex
CREATE INDEX "programme_week_run_id_position_idx" ON "programme_week"("run_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "programme_week_practice_id_id_key" ON "programme_week"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "couple_group_practice_id_id_key" ON "couple_group"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "couple_group_member_practice_id_id_key" ON "couple_group_member"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "couple_group_member_group_id_couple_id_key" ON "couple_group_member"("group_id", "couple_id");

-- CreateIndex
CREATE INDEX "assignment_programme_week_id_idx" ON "assignment"("programme_week_id");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_practice_id_programme_week_id_fkey" FOREIGN KEY ("practice_id", "programme_week_id") REFERENCES "programme_week"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "together_session" ADD CONSTRAINT "together_session_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "together_session" ADD CONSTRAINT "together_session_practice_id_assignment_id_fkey" FOREIGN KEY ("practice_id", "assignment_id") REFERENCES "assignment"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "laid_out" ADD CONSTRAINT "laid_out_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "laid_out" ADD CONSTRAINT "laid_out_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "laid_out" ADD CONSTRAINT "laid_out_practice_id_assignment_id_fkey" FOREIGN KEY ("practice_id", "assignment_id") REFERENCES "assignment"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "laid_out" ADD CONSTRAINT "laid_out_practice_id_answer_id_fkey" FOREIGN KEY ("practice_id", "answer_id") REFERENCES "answer"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_practice_id_agreement_id_fkey" FOREIGN KEY ("practice_id", "agreement_id") REFERENCES "agreement"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_confirmation" ADD CONSTRAINT "agreement_confirmation_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_confirmation" ADD CONSTRAINT "agreement_confirmation_practice_id_version_id_fkey" FOREIGN KEY ("practice_id", "version_id") REFERENCES "agreement_version"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_review" ADD CONSTRAINT "agreement_review_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_review" ADD CONSTRAINT "agreement_review_practice_id_agreement_id_fkey" FOREIGN KEY ("practice_id", "agreement_id") REFERENCES "agreement"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pause" ADD CONSTRAINT "pause_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pause_recap" ADD CONSTRAINT "pause_recap_practice_id_pause_id_fkey" FOREIGN KEY ("practice_id", "pause_id") REFERENCES "pause"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ritual" ADD CONSTRAINT "ritual_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ritual_day" ADD CONSTRAINT "ritual_day_practice_id_ritual_id_fkey" FOREIGN KEY ("practice_id", "ritual_id") REFERENCES "ritual"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note_share" ADD CONSTRAINT "note_share_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note_share" ADD CONSTRAINT "note_share_practice_id_note_id_fkey" FOREIGN KEY ("practice_id", "note_id") REFERENCES "note"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pace_answer" ADD CONSTRAINT "pace_answer_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pace_answer" ADD CONSTRAINT "pace_answer_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pace_answer" ADD CONSTRAINT "pace_answer_practice_id_appointment_id_fkey" FOREIGN KEY ("practice_id", "appointment_id") REFERENCES "appointment"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pace_release" ADD CONSTRAINT "pace_release_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pace_release" ADD CONSTRAINT "pace_release_practice_id_appointment_id_fkey" FOREIGN KEY ("practice_id", "appointment_id") REFERENCES "appointment"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pace_level" ADD CONSTRAINT "pace_level_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pace_ceiling" ADD CONSTRAINT "pace_ceiling_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_run" ADD CONSTRAINT "programme_run_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_run" ADD CONSTRAINT "programme_run_practice_id_group_id_fkey" FOREIGN KEY ("practice_id", "group_id") REFERENCES "couple_group"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_week" ADD CONSTRAINT "programme_week_practice_id_run_id_fkey" FOREIGN KEY ("practice_id", "run_id") REFERENCES "programme_run"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "couple_group_member" ADD CONSTRAINT "couple_group_member_practice_id_group_id_fkey" FOREIGN KEY ("practice_id", "group_id") REFERENCES "couple_group"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "couple_group_member" ADD CONSTRAINT "couple_group_member_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
