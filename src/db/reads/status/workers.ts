import { SILENCE_SECONDS } from '../../worker-reports.ts';
import { instant } from '../sql-words.ts';

/** More processes than anybody runs; whoever wrote more rows must not make the answer longer. */
const MOST = 500;

/** `reports`: what each process said of itself last, the newest first, and whether it has said it lately. */
export const REPORTS = `coalesce((
  select json_agg(json_build_object('at', ${instant('at')}, 'report', report,
    'isAlive', at > now() - make_interval(secs => ${SILENCE_SECONDS})) order by at desc)
  from (select at, report from worker_reports order by at desc limit ${MOST}) r), '[]')`;

/** `totals`: what processes that are gone have counted. */
export const TOTALS = `coalesce((select json_object_agg(name, value) from worker_totals), '{}')`;
