import { METRICS } from '../../schemas/metrics.ts';
import {
  RECORD_METRIC_NAMES,
  RECORD_METRICS,
  type RecordMetric,
  type RecordMinimum,
} from '../../schemas/record.ts';
import { METRIC_SQL, TIME_PLAYED } from './metrics.ts';

const MINIMUM_OF: Readonly<Record<RecordMinimum['of'], string>> = {
  timePlayedSeconds: TIME_PLAYED,
  shotsFired: 'p.shots_fired',
  kills: 'p.kills',
};

export interface RecordValue {
  metric: RecordMetric;
  unit: string;
  minimum: RecordMinimum | null;
  /** Name of the column it is selected as. */
  column: string;
  /** The match's own value as SQL over `p` and `m`; null where it does not count. */
  value: string;
}

/** The metrics there are records of, each as a value of one match. */
export const RECORD_VALUES: readonly RecordValue[] = RECORD_METRIC_NAMES.map((metric, index) => {
  const minimum: RecordMinimum | null = RECORD_METRICS[metric];
  const { numerator, denominator } = METRIC_SQL[metric];
  const ratio = `(${numerator})::float8 / nullif((${denominator})::float8, 0)`;
  return {
    metric,
    unit: METRICS[metric].unit,
    minimum,
    column: `value_${index}`,
    value:
      minimum === null ? ratio : `case when ${MINIMUM_OF[minimum.of]} >= ${minimum.least} then ${ratio} end`,
  };
});
