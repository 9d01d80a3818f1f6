-- AlterTable
ALTER TABLE "flag" ADD COLUMN     "item" TEXT,
ADD COLUMN     "response_id" UUID;

-- CreateTable
CREATE TABLE "practice_measure" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "measure_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "permission" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,

    CONSTRAINT "practice_measure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "practice_measure_practice_id_id_key" ON "practice_measure"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "practice_measure_practice_id_measure_id_version_key" ON "practice_measure"("practice_id", "measure_id", "version");

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_practice_id_response_id_fkey" FOREIGN KEY ("practice_id", "response_id") REFERENCES "response"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
