-- AlterTable
ALTER TABLE "backlog" ADD COLUMN     "is_older" BOOLEAN NOT NULL DEFAULT false;

-- What began more than a day ago is of backfills under way: new matches do not wait behind it.
UPDATE "backlog" SET "is_older" = true WHERE "started_at" < now() - interval '1 day';

-- AlterTable
ALTER TABLE "tracked_players" ADD COLUMN     "asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "count_offset" INTEGER,
ADD COLUMN     "history_length" INTEGER,
ADD COLUMN     "last_match_at" TIMESTAMPTZ(3),
ADD COLUMN     "looking_until" TIMESTAMPTZ(3),
ADD COLUMN     "next_walk_at" TIMESTAMPTZ(3),
ADD COLUMN     "reconcile_next" INTEGER,
ADD COLUMN     "reconciled_at" TIMESTAMPTZ(3),
ADD COLUMN     "walk_failures" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
-- Lost in a crash of the server, as are the fetches it speaks of.
CREATE UNLOGGED TABLE "match_claims" (
    "match_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_claims_pkey" PRIMARY KEY ("match_id")
);

-- CreateIndex
CREATE INDEX "match_claims_until_idx" ON "match_claims"("until");

-- DropIndex
DROP INDEX "backlog_retry_at_idx";

-- CreateIndex
CREATE INDEX "backlog_is_older_retry_at_idx" ON "backlog"("is_older", "retry_at");

-- CreateIndex
CREATE INDEX "backlog_is_older_started_at_idx" ON "backlog"("is_older", "started_at");

-- CreateIndex
CREATE INDEX "tracked_players_next_walk_at_idx" ON "tracked_players"("next_walk_at");

-- The interval was the time between two looks, and is the most of it now.
UPDATE "tracked_players" SET "cadence_seconds" = 604800 WHERE "cadence_seconds" = 900;

-- Unfinished backfills go on at once; whole histories are compared in the course of the next month.
UPDATE "tracked_players" SET "next_walk_at" = CASE WHEN "backfill_next" IS NULL
  THEN now() + random() * interval '30 days' ELSE now() END;
