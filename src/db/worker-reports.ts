import type { PrismaClient } from './generated/client.ts';
import { isWorkerReport, type WorkerReport } from './worker-report.ts';

/** A process that said nothing for so long does not work. */
export const SILENCE_SECONDS = 60;

const KEPT_HOURS = 1;
/** A little more than the day that is told of. */
const ARRIVALS_KEPT_HOURS = 25;

/**
 * Writes the report of a process, over its last one.
 * @returns false: its row was taken for a dead process's, and what it had counted is in the totals.
 * @throws TypeError when it is not what a report is.
 */
export async function writeReport(
  prisma: PrismaClient,
  id: string,
  report: WorkerReport,
  isFirst: boolean,
): Promise<boolean> {
  if (!isWorkerReport(report)) throw new TypeError('the report is not what its contract says');
  const text = JSON.stringify(report);
  if (!isFirst) {
    const written = await prisma.$executeRaw`/* write_report */
      update worker_reports set at = now(), report = ${text}::jsonb where id = ${id}::uuid`;
    return written > 0;
  }
  // The first time may be a second one, of which only the answer was lost.
  await prisma.$executeRaw`/* begin_report */
    insert into worker_reports (id, at, report) values (${id}::uuid, now(), ${text}::jsonb)
    on conflict (id) do update set at = excluded.at, report = excluded.report`;
  return true;
}

/** Takes away the row of a process that stops; what it counted is kept. */
export async function retireReport(prisma: PrismaClient, id: string): Promise<void> {
  await prisma.$executeRaw`/* retire_report */
    with gone as (delete from worker_reports where id = ${id}::uuid returning report)
    insert into worker_totals (name, value)
    select c.key, sum(c.value::bigint) from gone, jsonb_each_text(gone.report->'counts') c group by c.key order by c.key
    on conflict (name) do update set value = worker_totals.value + excluded.value`;
}

/** The same for processes that died, and what is older than anybody asks about. */
export async function pruneReports(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRaw`/* prune_reports */
    with gone as (
      delete from worker_reports where at < now() - make_interval(hours => ${KEPT_HOURS}) returning report
    )
    insert into worker_totals (name, value)
    select c.key, sum(c.value::bigint) from gone, jsonb_each_text(gone.report->'counts') c group by c.key order by c.key
    on conflict (name) do update set value = worker_totals.value + excluded.value`;
  await prisma.$executeRaw`/* prune_arrivals */
    delete from arrivals where stored_at < now() - make_interval(hours => ${ARRIVALS_KEPT_HOURS})`;
}
