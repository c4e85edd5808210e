-- DropIndex
DROP INDEX "players_gamertag_checked_at_idx";

-- DropIndex
DROP INDEX "players_gamertag_key_idx";

-- CreateIndex
CREATE INDEX "players_gamertag_key_gamertag_checked_at_idx" ON "players"("gamertag_key", "gamertag_checked_at");
