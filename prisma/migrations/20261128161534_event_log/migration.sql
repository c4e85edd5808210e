-- CreateTable
CREATE TABLE "pending_events" (
    "subject" UUID,
    "xuid" BIGINT NOT NULL,
    "revision" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "set_aside_at" TIMESTAMPTZ(3),
    "type" TEXT NOT NULL,
    "data" JSONB,

    CONSTRAINT "pending_events_pkey" PRIMARY KEY ("xuid","revision","type")
);

-- CreateTable
CREATE TABLE "events" (
    "subject" UUID,
    "id" BIGSERIAL NOT NULL,
    "xuid" BIGINT NOT NULL,
    "revision" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "is_backfill" BOOLEAN NOT NULL,
    "type" TEXT NOT NULL,
    "document" TEXT NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "events_xuid_id_idx" ON "events"("xuid", "id");

-- CreateIndex
CREATE INDEX "events_type_is_backfill_id_idx" ON "events"("type", "is_backfill", "id");

-- The last event that was deleted because of its age.
INSERT INTO "revisions" ("name", "value") VALUES ('events', 0);
