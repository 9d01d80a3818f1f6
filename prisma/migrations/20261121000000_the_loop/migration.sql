-- CreateTable
CREATE TABLE "practice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "sign_in_name" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "suspended_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "user_id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "totp_sealed" TEXT,
    "totp_confirmed_at" TIMESTAMPTZ,
    "totp_last_step" BIGINT,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_member" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ,

    CONSTRAINT "staff_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "second_factor_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID,
    "partner_id" UUID,
    "staff_role" TEXT,
    "display_name" TEXT NOT NULL,
    "sign_in_name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "voided_at" TIMESTAMPTZ,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "couple" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "zone" TEXT NOT NULL,
    "opening_minute" INTEGER NOT NULL DEFAULT 1260,
    "undo_minutes" INTEGER NOT NULL DEFAULT 30,
    "outcome" TEXT NOT NULL DEFAULT 'closeness',
    "policy_id" UUID NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "couple_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pronouns" TEXT,

    CONSTRAINT "partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "user_id" UUID,
    "email" TEXT,
    "locale" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ,
    "left_at" TIMESTAMPTZ,

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "care_team" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ,

    CONSTRAINT "care_team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asked_alone" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "asked_on" DATE,
    "reason" TEXT,
    "recorded_by" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "asked_alone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "minutes" INTEGER NOT NULL DEFAULT 60,
    "created_by" UUID NOT NULL,
    "cancelled_at" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "season" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "created_by" UUID NOT NULL,

    CONSTRAINT "season_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_text" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body_en" TEXT NOT NULL,
    "body_es" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "policy_text_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flag" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ NOT NULL,
    "acknowledged_at" TIMESTAMPTZ,
    "acknowledged_by" UUID,

    CONSTRAINT "flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exercise_definition" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exercise_definition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "for_slot" TEXT NOT NULL,
    "schedule" JSONB NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "notes_sealed" TEXT,
    "opener" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "ended_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occurrence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "partner_id" UUID,
    "due_on" DATE NOT NULL,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE,

    CONSTRAINT "occurrence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "occurrence_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "occurrence_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "late" BOOLEAN NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "step_id" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "number" DOUBLE PRECISION,
    "choice" TEXT,
    "text_sealed" TEXT,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "pair" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "undo_until" TIMESTAMPTZ NOT NULL,
    "opens_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reveal_side" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "pair" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "reveal_side_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "response_id" UUID,
    "import_id" UUID,
    "name" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "low" DOUBLE PRECISION NOT NULL,
    "high" DOUBLE PRECISION NOT NULL,
    "favourable" TEXT NOT NULL,
    "audience" TEXT NOT NULL,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "parts" INTEGER NOT NULL,
    "mapping" JSONB,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "committed_at" TIMESTAMPTZ,
    "added" INTEGER,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_part" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "import_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_key" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID,
    "scope" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "couple_id" UUID,
    "actor_id" UUID,
    "actor_role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_id" UUID,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_seal" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "event_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "sealed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "body_hash" TEXT NOT NULL,
    "answer" JSONB,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "app_user_sign_in_name_idx" ON "app_user"("sign_in_name");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_practice_id_id_key" ON "app_user"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "credential_practice_id_user_id_key" ON "credential"("practice_id", "user_id");

-- CreateIndex
CREATE INDEX "recovery_code_user_id_idx" ON "recovery_code"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_practice_id_id_key" ON "recovery_code"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_member_practice_id_id_key" ON "staff_member"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_member_user_id_role_key" ON "staff_member"("user_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_secret_hash_key" ON "auth_session"("secret_hash");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_practice_id_id_key" ON "auth_session"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_partner_id_idx" ON "invitation"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_practice_id_id_key" ON "invitation"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "couple_practice_id_id_key" ON "couple"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_practice_id_id_key" ON "partner"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_couple_id_slot_key" ON "partner"("couple_id", "slot");

-- CreateIndex
CREATE INDEX "seat_user_id_idx" ON "seat"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "seat_practice_id_id_key" ON "seat"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "seat_practice_id_partner_id_key" ON "seat"("practice_id", "partner_id");

-- CreateIndex
CREATE INDEX "care_team_user_id_idx" ON "care_team"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "care_team_practice_id_id_key" ON "care_team"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "care_team_couple_id_user_id_role_key" ON "care_team"("couple_id", "user_id", "role");

-- CreateIndex
CREATE INDEX "asked_alone_couple_id_idx" ON "asked_alone"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "asked_alone_practice_id_id_key" ON "asked_alone"("practice_id", "id");

-- CreateIndex
CREATE INDEX "appointment_couple_id_starts_at_idx" ON "appointment"("couple_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_practice_id_id_key" ON "appointment"("practice_id", "id");

-- CreateIndex
CREATE INDEX "season_couple_id_idx" ON "season"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "season_practice_id_id_key" ON "season"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_text_practice_id_id_key" ON "policy_text"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_text_practice_id_kind_version_key" ON "policy_text"("practice_id", "kind", "version");

-- CreateIndex
CREATE UNIQUE INDEX "consent_practice_id_id_key" ON "consent"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_partner_id_policy_text_id_key" ON "consent"("partner_id", "policy_text_id");

-- CreateIndex
CREATE INDEX "flag_couple_id_idx" ON "flag"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "flag_practice_id_id_key" ON "flag"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "exercise_definition_practice_id_id_key" ON "exercise_definition"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "exercise_definition_practice_id_slug_version_key" ON "exercise_definition"("practice_id", "slug", "version");

-- CreateIndex
CREATE INDEX "assignment_couple_id_idx" ON "assignment"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_practice_id_id_key" ON "assignment"("practice_id", "id");

-- CreateIndex
CREATE INDEX "occurrence_couple_id_due_on_idx" ON "occurrence"("couple_id", "due_on");

-- CreateIndex
CREATE INDEX "occurrence_partner_id_due_on_idx" ON "occurrence"("partner_id", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "occurrence_practice_id_id_key" ON "occurrence"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "occurrence_assignment_id_partner_id_due_on_key" ON "occurrence"("assignment_id", "partner_id", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "draft_practice_id_id_key" ON "draft"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_occurrence_id_partner_id_key" ON "draft"("occurrence_id", "partner_id");

-- CreateIndex
CREATE INDEX "response_couple_id_day_idx" ON "response"("couple_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "response_practice_id_id_key" ON "response"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "response_occurrence_id_partner_id_key" ON "response"("occurrence_id", "partner_id");

-- CreateIndex
CREATE INDEX "answer_couple_id_idx" ON "answer"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_practice_id_id_key" ON "answer"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_response_id_step_id_key" ON "answer"("response_id", "step_id");

-- CreateIndex
CREATE INDEX "offer_couple_id_opens_at_idx" ON "offer"("couple_id", "opens_at");

-- CreateIndex
CREATE UNIQUE INDEX "offer_practice_id_id_key" ON "offer"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_partner_id_answer_id_key" ON "offer"("partner_id", "answer_id");

-- CreateIndex
CREATE UNIQUE INDEX "reveal_side_practice_id_id_key" ON "reveal_side"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reveal_side_partner_id_pair_key" ON "reveal_side"("partner_id", "pair");

-- CreateIndex
CREATE INDEX "observation_couple_id_name_day_idx" ON "observation"("couple_id", "name", "day");

-- CreateIndex
CREATE UNIQUE INDEX "observation_practice_id_id_key" ON "observation"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "observation_response_id_name_key" ON "observation"("response_id", "name");

-- CreateIndex
CREATE INDEX "import_couple_id_idx" ON "import"("couple_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_practice_id_id_key" ON "import"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "import_part_practice_id_id_key" ON "import_part"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "import_part_import_id_part_key" ON "import_part"("import_id", "part");

-- CreateIndex
CREATE UNIQUE INDEX "data_key_practice_id_id_key" ON "data_key"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "data_key_practice_id_scope_subject_id_key" ON "data_key"("practice_id", "scope", "subject_id");

-- CreateIndex
CREATE INDEX "audit_event_practice_id_at_idx" ON "audit_event"("practice_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_practice_id_id_key" ON "audit_event"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_practice_id_id_key" ON "audit_seal"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_practice_id_position_key" ON "audit_seal"("practice_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_practice_id_event_id_key" ON "audit_seal"("practice_id", "event_id");

-- CreateIndex
CREATE INDEX "idempotency_at_idx" ON "idempotency"("at");

-- CreateIndex
CREATE UNIQUE INDEX "idempotency_actor_id_key_key" ON "idempotency"("actor_id", "key");

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_practice_id_user_id_fkey" FOREIGN KEY ("practice_id", "user_id") REFERENCES "app_user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_practice_id_user_id_fkey" FOREIGN KEY ("practice_id", "user_id") REFERENCES "app_user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_practice_id_user_id_fkey" FOREIGN KEY ("practice_id", "user_id") REFERENCES "app_user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_practice_id_user_id_fkey" FOREIGN KEY ("practice_id", "user_id") REFERENCES "app_user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "couple" ADD CONSTRAINT "couple_practice_id_policy_id_fkey" FOREIGN KEY ("practice_id", "policy_id") REFERENCES "policy_text"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner" ADD CONSTRAINT "partner_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_practice_id_user_id_fkey" FOREIGN KEY ("practice_id", "user_id") REFERENCES "app_user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_team" ADD CONSTRAINT "care_team_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_team" ADD CONSTRAINT "care_team_practice_id_user_id_fkey" FOREIGN KEY ("practice_id", "user_id") REFERENCES "app_user"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asked_alone" ADD CONSTRAINT "asked_alone_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asked_alone" ADD CONSTRAINT "asked_alone_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "season" ADD CONSTRAINT "season_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_practice_id_policy_text_id_fkey" FOREIGN KEY ("practice_id", "policy_text_id") REFERENCES "policy_text"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_practice_id_definition_id_fkey" FOREIGN KEY ("practice_id", "definition_id") REFERENCES "exercise_definition"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_practice_id_assignment_id_fkey" FOREIGN KEY ("practice_id", "assignment_id") REFERENCES "assignment"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_practice_id_occurrence_id_fkey" FOREIGN KEY ("practice_id", "occurrence_id") REFERENCES "occurrence"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_practice_id_occurrence_id_fkey" FOREIGN KEY ("practice_id", "occurrence_id") REFERENCES "occurrence"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_practice_id_response_id_fkey" FOREIGN KEY ("practice_id", "response_id") REFERENCES "response"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_practice_id_answer_id_fkey" FOREIGN KEY ("practice_id", "answer_id") REFERENCES "answer"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reveal_side" ADD CONSTRAINT "reveal_side_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_practice_id_couple_id_fkey" FOREIGN KEY ("practice_id", "couple_id") REFERENCES "couple"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_practice_id_partner_id_fkey" FOREIGN KEY ("practice_id", "partner_id") REFERENCES "partner"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_practice_id_response_id_fkey" FOREIGN KEY ("practice_id", "response_id") REFERENCES "response"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_practice_id_import_id_fkey" FOREIGN KEY ("practice_id", "import_id") REFERENCES "import"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_part" ADD CONSTRAINT "import_part_practice_id_import_id_fkey" FOREIGN KEY ("practice_id", "import_id") REFERENCES "import"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
