-- Part of every PostgreSQL; a trusted extension, so the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- AlterTable
ALTER TABLE "api_keys" ADD COLUMN     "in_url" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "units_per_minute" INTEGER;

-- AlterTable
ALTER TABLE "players" ADD COLUMN     "changed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "player_changes" (
    "subject" UUID,
    "xuid" BIGINT NOT NULL,
    "revision" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "player_changes_pkey" PRIMARY KEY ("xuid","revision")
);

-- CreateTable
CREATE TABLE "opt_outs" (
    "xuid" BIGINT NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opt_outs_pkey" PRIMARY KEY ("xuid")
);

-- CreateTable
CREATE TABLE "erasure_proofs" (
    "hash" BYTEA NOT NULL,
    "xuid" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "erasure_proofs_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "revisions" (
    "value" BIGINT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "matches_started_at_idx" ON "matches"("started_at");

-- CreateIndex
CREATE INDEX "player_gamertags_search" ON "player_gamertags" USING GIN ("gamertag_key" gin_trgm_ops);

INSERT INTO "revisions" ("name", "value") VALUES ('metadata', 1), ('names', 1);
