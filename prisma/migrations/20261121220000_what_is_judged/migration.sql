-- AlterTable
ALTER TABLE "couple" ADD COLUMN     "change_rules" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "outcome_before" TEXT,
ADD COLUMN     "outcome_before_since" DATE,
ADD COLUMN     "outcome_since" DATE;
