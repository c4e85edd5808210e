-- AlterTable
ALTER TABLE "tracked_players" ADD COLUMN     "sync_requested_at" TIMESTAMPTZ(3);
