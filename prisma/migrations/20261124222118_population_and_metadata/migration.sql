-- CreateIndex
CREATE INDEX "matches_variants" ON "matches"("lifecycle_mode", "game_variant_category", "variant_asset_id");

-- CreateIndex
CREATE INDEX "tracked_players_registered_at_idx" ON "tracked_players"("registered_at");
