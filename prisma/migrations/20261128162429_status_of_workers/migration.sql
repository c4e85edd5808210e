-- CreateTable
CREATE TABLE "arrivals" (
    "match_id" UUID NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,
    "is_live" BOOLEAN NOT NULL,

    CONSTRAINT "arrivals_pkey" PRIMARY KEY ("stored_at","match_id")
);

-- CreateTable
CREATE TABLE "worker_reports" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "report" JSONB NOT NULL,

    CONSTRAINT "worker_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_totals" (
    "value" BIGINT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "worker_totals_pkey" PRIMARY KEY ("name")
);
