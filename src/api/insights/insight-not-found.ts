import { errors } from '../../errors.ts';
import { nearest } from '../nearest.ts';

/** That there is no insight by that id, with the one that was most likely meant. */
export function insightNotFound(id: string, insights: readonly { id: string }[]): Error {
  const meant = nearest(
    id,
    insights.map((insight) => insight.id),
  );
  return new errors.InsightNotFound(
    id,
    meant === null ? 'nor one of a like name' : `did you mean "${meant}"?`,
  );
}
