-- AlterTable
ALTER TABLE "upstream_accounts" ADD COLUMN "parked_layer" TEXT,
ADD COLUMN "parked_reason" TEXT,
ADD COLUMN "parked_until" TIMESTAMPTZ(3),
ADD COLUMN "parkings" INTEGER NOT NULL DEFAULT 0;

-- Unlogged: a grant is not worth a write to the log, and after a crash everybody begins anew. Rows are updated often and
-- never grow, so there is room beside each for its next version.
CREATE UNLOGGED TABLE "upstream_budgets" (
    "used_at" TIMESTAMPTZ(3) NOT NULL,
    "rate" DOUBLE PRECISION NOT NULL,
    "due" DOUBLE PRECISION NOT NULL,
    "paused_until" DOUBLE PRECISION NOT NULL,
    "last_cut" DOUBLE PRECISION NOT NULL,
    "slot" DOUBLE PRECISION NOT NULL,
    "made_at" DOUBLE PRECISION NOT NULL,
    "streak" INTEGER NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "upstream_budgets_pkey" PRIMARY KEY ("key")
) WITH (fillfactor = 20);
