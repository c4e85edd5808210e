-- CreateTable
CREATE TABLE "players" (
    "xuid" BIGINT NOT NULL,
    "gamertag_checked_at" TIMESTAMPTZ(3),
    "gamertag" TEXT,
    "gamertag_key" TEXT,

    CONSTRAINT "players_pkey" PRIMARY KEY ("xuid")
);

-- CreateTable
CREATE TABLE "player_gamertags" (
    "xuid" BIGINT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "gamertag" TEXT NOT NULL,
    "gamertag_key" TEXT NOT NULL,

    CONSTRAINT "player_gamertags_pkey" PRIMARY KEY ("xuid","first_seen_at")
);

-- CreateTable
CREATE TABLE "tracked_players" (
    "xuid" BIGINT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "next_sync_at" TIMESTAMPTZ(3) NOT NULL,
    "next_snapshot_at" TIMESTAMPTZ(3) NOT NULL,
    "last_attempt_at" TIMESTAMPTZ(3),
    "last_success_at" TIMESTAMPTZ(3),
    "last_error_at" TIMESTAMPTZ(3),
    "revision" BIGINT NOT NULL DEFAULT 1,
    "cadence_seconds" INTEGER NOT NULL,
    "stored_matches" INTEGER NOT NULL DEFAULT 0,
    "listed_matches" INTEGER NOT NULL DEFAULT 0,
    "upstream_total" INTEGER,
    "backfill_next" INTEGER DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'new',
    "last_error_code" TEXT,

    CONSTRAINT "tracked_players_pkey" PRIMARY KEY ("xuid")
);

-- CreateTable
CREATE TABLE "registrations" (
    "gamertag_key" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "xuid" BIGINT,
    "state" TEXT NOT NULL,
    "gamertag" TEXT NOT NULL,
    "error_code" TEXT,

    CONSTRAINT "registrations_pkey" PRIMARY KEY ("gamertag_key")
);

-- CreateTable
CREATE TABLE "backlog" (
    "match_id" UUID NOT NULL,
    "xuid" BIGINT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "retry_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error_code" TEXT,

    CONSTRAINT "backlog_pkey" PRIMARY KEY ("match_id","xuid")
);

-- CreateTable
CREATE TABLE "matches" (
    "id" UUID NOT NULL,
    "map_asset_id" UUID,
    "map_version_id" UUID,
    "variant_asset_id" UUID,
    "variant_version_id" UUID,
    "playlist_asset_id" UUID,
    "playlist_version_id" UUID,
    "pair_asset_id" UUID,
    "pair_version_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "duration_seconds" DOUBLE PRECISION,
    "playable_duration_seconds" DOUBLE PRECISION,
    "lifecycle_mode" SMALLINT NOT NULL,
    "game_variant_category" SMALLINT NOT NULL,
    "playlist_experience" SMALLINT,
    "gameplay_interaction" SMALLINT,
    "teams_enabled" BOOLEAN,
    "team_scoring_enabled" BOOLEAN,
    "skill_state" TEXT NOT NULL,
    "season_id" TEXT,
    "extra" JSONB,

    CONSTRAINT "matches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "teams" (
    "match_id" UUID NOT NULL,
    "mode_layout_id" BIGINT,
    "average_life_duration_seconds" DOUBLE PRECISION,
    "score" INTEGER,
    "personal_score" INTEGER,
    "kills" INTEGER,
    "deaths" INTEGER,
    "assists" INTEGER,
    "shots_fired" INTEGER,
    "shots_hit" INTEGER,
    "damage_dealt" INTEGER,
    "damage_taken" INTEGER,
    "mmr" REAL,
    "deprecated_damage_dealt" REAL,
    "deprecated_damage_taken" REAL,
    "rounds_won" SMALLINT,
    "rounds_lost" SMALLINT,
    "rounds_tied" SMALLINT,
    "suicides" SMALLINT,
    "betrayals" SMALLINT,
    "grenade_kills" SMALLINT,
    "headshot_kills" SMALLINT,
    "melee_kills" SMALLINT,
    "power_weapon_kills" SMALLINT,
    "callout_assists" SMALLINT,
    "vehicle_destroys" SMALLINT,
    "driver_assists" SMALLINT,
    "hijacks" SMALLINT,
    "emp_assists" SMALLINT,
    "max_killing_spree" SMALLINT,
    "spawns" SMALLINT,
    "objectives_completed" SMALLINT,
    "team_id" SMALLINT NOT NULL,
    "outcome" SMALLINT NOT NULL,
    "rank" SMALLINT,
    "mode_values" DOUBLE PRECISION[],
    "extra" JSONB,

    CONSTRAINT "teams_pkey" PRIMARY KEY ("match_id","team_id")
);

-- CreateTable
CREATE TABLE "participants" (
    "match_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "xuid" BIGINT,
    "mode_layout_id" BIGINT,
    "first_joined_at" TIMESTAMPTZ(3),
    "last_left_at" TIMESTAMPTZ(3),
    "time_played_seconds" DOUBLE PRECISION,
    "average_life_duration_seconds" DOUBLE PRECISION,
    "score" INTEGER,
    "personal_score" INTEGER,
    "kills" INTEGER,
    "deaths" INTEGER,
    "assists" INTEGER,
    "shots_fired" INTEGER,
    "shots_hit" INTEGER,
    "damage_dealt" INTEGER,
    "damage_taken" INTEGER,
    "team_mmr" REAL,
    "expected_kills" REAL,
    "expected_deaths" REAL,
    "kills_std_dev" REAL,
    "deaths_std_dev" REAL,
    "deprecated_damage_dealt" REAL,
    "deprecated_damage_taken" REAL,
    "csr_before" INTEGER,
    "csr_after" INTEGER,
    "rounds_won" SMALLINT,
    "rounds_lost" SMALLINT,
    "rounds_tied" SMALLINT,
    "suicides" SMALLINT,
    "betrayals" SMALLINT,
    "grenade_kills" SMALLINT,
    "headshot_kills" SMALLINT,
    "melee_kills" SMALLINT,
    "power_weapon_kills" SMALLINT,
    "callout_assists" SMALLINT,
    "vehicle_destroys" SMALLINT,
    "driver_assists" SMALLINT,
    "hijacks" SMALLINT,
    "emp_assists" SMALLINT,
    "max_killing_spree" SMALLINT,
    "spawns" SMALLINT,
    "objectives_completed" SMALLINT,
    "slot" SMALLINT NOT NULL,
    "team_id" SMALLINT,
    "outcome" SMALLINT NOT NULL,
    "rank" SMALLINT,
    "player_type" SMALLINT NOT NULL,
    "bot_id" SMALLINT,
    "bot_difficulty" SMALLINT,
    "skill_result_code" SMALLINT,
    "placements_left_before" SMALLINT,
    "placements_left_after" SMALLINT,
    "joined_in_progress" BOOLEAN,
    "left_in_progress" BOOLEAN,
    "present_at_beginning" BOOLEAN,
    "present_at_completion" BOOLEAN,
    "mode_values" DOUBLE PRECISION[],
    "medals" BIGINT[],
    "personal_scores" BIGINT[],
    "personal_score_points" INTEGER[],
    "tier_expected" REAL[],
    "extra" JSONB,

    CONSTRAINT "participants_pkey" PRIMARY KEY ("match_id","slot")
);

-- CreateTable
CREATE TABLE "mode_layouts" (
    "id" BIGINT NOT NULL,
    "template" TEXT NOT NULL,
    "fields" TEXT[],

    CONSTRAINT "mode_layouts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "raw_payloads" (
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "endpoint" SMALLINT NOT NULL,
    "codec" SMALLINT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "key" TEXT NOT NULL,
    "body" BYTEA NOT NULL,

    CONSTRAINT "raw_payloads_pkey" PRIMARY KEY ("endpoint","key","fetched_at")
);

-- CreateTable
CREATE TABLE "rank_snapshots" (
    "playlist_asset_id" UUID NOT NULL,
    "xuid" BIGINT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "csr" INTEGER,
    "season_max_csr" INTEGER,
    "all_time_max_csr" INTEGER,
    "placements_left" SMALLINT,
    "placements_total" SMALLINT,

    CONSTRAINT "rank_snapshots_pkey" PRIMARY KEY ("xuid","playlist_asset_id","taken_at")
);

-- CreateTable
CREATE TABLE "career_rank_snapshots" (
    "xuid" BIGINT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "rank" INTEGER,
    "partial_progress" INTEGER,
    "reached_max" BOOLEAN,

    CONSTRAINT "career_rank_snapshots_pkey" PRIMARY KEY ("xuid","taken_at")
);

-- CreateTable
CREATE TABLE "service_record_snapshots" (
    "xuid" BIGINT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "time_played_seconds" DOUBLE PRECISION,
    "matches_completed" INTEGER,
    "wins" INTEGER,
    "losses" INTEGER,
    "ties" INTEGER,
    "lifecycle" TEXT NOT NULL,
    "record" JSONB NOT NULL,

    CONSTRAINT "service_record_snapshots_pkey" PRIMARY KEY ("xuid","lifecycle","taken_at")
);

-- CreateTable
CREATE TABLE "medals" (
    "name_id" BIGINT NOT NULL,
    "sprite_index" INTEGER,
    "sort_weight" INTEGER,
    "personal_score" INTEGER,
    "difficulty" SMALLINT,
    "type" SMALLINT,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "translations" JSONB,

    CONSTRAINT "medals_pkey" PRIMARY KEY ("name_id")
);

-- CreateTable
CREATE TABLE "assets" (
    "asset_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "fetched_at" TIMESTAMPTZ(3),
    "kind" SMALLINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'wanted',
    "name" TEXT,
    "description" TEXT,

    CONSTRAINT "assets_pkey" PRIMARY KEY ("asset_id","version_id")
);

-- CreateTable
CREATE TABLE "playlists" (
    "asset_id" UUID NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "has_csr" BOOLEAN,
    "experience" TEXT,

    CONSTRAINT "playlists_pkey" PRIMARY KEY ("asset_id")
);

-- CreateTable
CREATE TABLE "seasons" (
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "id" TEXT NOT NULL,

    CONSTRAINT "seasons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "hash" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upstream_accounts" (
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "refresh_token" TEXT NOT NULL,

    CONSTRAINT "upstream_accounts_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "players_gamertag_key_idx" ON "players"("gamertag_key");

-- CreateIndex
CREATE INDEX "players_gamertag_checked_at_idx" ON "players"("gamertag_checked_at");

-- CreateIndex
CREATE INDEX "player_gamertags_gamertag_key_last_seen_at_idx" ON "player_gamertags"("gamertag_key", "last_seen_at");

-- CreateIndex
CREATE INDEX "tracked_players_next_sync_at_idx" ON "tracked_players"("next_sync_at");

-- CreateIndex
CREATE INDEX "tracked_players_next_snapshot_at_idx" ON "tracked_players"("next_snapshot_at");

-- CreateIndex
CREATE INDEX "registrations_state_updated_at_idx" ON "registrations"("state", "updated_at");

-- CreateIndex
CREATE INDEX "backlog_retry_at_idx" ON "backlog"("retry_at");

-- CreateIndex
CREATE INDEX "backlog_xuid_idx" ON "backlog"("xuid");

-- CreateIndex
CREATE INDEX "participants_xuid_started_at_idx" ON "participants"("xuid", "started_at");

-- CreateIndex
CREATE INDEX "assets_state_idx" ON "assets"("state");

-- CreateIndex
CREATE INDEX "assets_kind_asset_id_idx" ON "assets"("kind", "asset_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- AddForeignKey
ALTER TABLE "player_gamertags" ADD CONSTRAINT "player_gamertags_xuid_fkey" FOREIGN KEY ("xuid") REFERENCES "players"("xuid") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tracked_players" ADD CONSTRAINT "tracked_players_xuid_fkey" FOREIGN KEY ("xuid") REFERENCES "players"("xuid") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teams" ADD CONSTRAINT "teams_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participants" ADD CONSTRAINT "participants_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma cannot say.

-- Compressed already: PostgreSQL must not try again.
ALTER TABLE "raw_payloads" ALTER COLUMN "body" SET STORAGE EXTERNAL;

-- Rows that change all the time, in place while their page has room.
ALTER TABLE "tracked_players" SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
ALTER TABLE "backlog" SET (autovacuum_vacuum_scale_factor = 0.02);

-- Tables that only grow: vacuumed by the million rows, not by the fifth of the table.
ALTER TABLE "participants" SET (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "teams" SET (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "matches" SET (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "raw_payloads" SET (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);
