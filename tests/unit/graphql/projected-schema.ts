import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from 'graphql';
import Type from 'typebox';
import { createProjection, type Projection } from '../../../src/graphql/from-schema.ts';
import { loadInsights } from '../../../src/insights/registry.ts';
import { FILTERS } from '../../../src/schemas/filter.ts';
import { FreshnessState } from '../../../src/schemas/freshness.ts';
import { Headline } from '../../../src/schemas/insight.ts';
import { Outcome } from '../../../src/schemas/match.ts';
import { PLAY_METRICS } from '../../../src/schemas/metrics.ts';
import { Word } from '../../../src/schemas/primitives.ts';
import { MetricUnit, RecordMetricWord } from '../../../src/schemas/record.ts';
import { SHARED_SCHEMAS } from '../../../src/schemas/shared.ts';

export const insights = await loadInsights();

/** REST has the log as it is, where the graph has a field for each kind of event; and webhooks are managed there. */
const REST_ONLY = /^(Event|Webhook.*)$/;
export const PROJECTED = SHARED_SCHEMAS.filter(
  (schema) => !REST_ONLY.test((schema as unknown as { $id: string }).$id),
);

/** Words that several members of the API have. */
export const WORDS = {
  Outcome,
  FreshnessState,
  Verdict: Headline.properties.verdict,
  MetricUnit,
  RecordMetric: RecordMetricWord,
  PlayMetric: Word(PLAY_METRICS, 'A metric of play.'),
  Tier: Word(['bronze', 'silver', 'gold', 'platinum', 'diamond', 'onyx'], 'A tier of CSR.'),
};

/** Every shape of the API under a root field of its own, and every insight with its parameters. */
export function projectAll(): { projection: Projection; schema: GraphQLSchema } {
  const projection: Projection = createProjection({
    words: WORDS,
    named: [...PROJECTED, ...insights.map(({ row }) => row)],
    rename: { MatchDetail: 'Match' },
    extend: (type, schema) => {
      const matchId = 'properties' in schema && 'matchId' in (schema.properties as object);
      return matchId && type !== 'Match'
        ? {
            match: {
              type: projection.object(Type.Unsafe({ $ref: 'MatchDetail#' })),
              description: 'The match.',
            },
          }
        : {};
    },
  });
  const filter = projection.input(FILTERS, 'MatchFilter');
  const field = (type: GraphQLObjectType, args = {}) => ({
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
    args: {
      first: { type: GraphQLInt, description: 'The first so many.' },
      filter: { type: filter, description: 'Which matches.' },
      ...args,
    },
    description: `A list of ${type.name}.`,
    extensions: { cost: { units: 2, list: (given: { first?: number }) => given.first ?? 25 } },
  });
  const named = PROJECTED.map((schema) => projection.object(schema));
  const query = new GraphQLObjectType({
    name: 'Query',
    description: 'What can be asked.',
    fields: () => ({
      ...Object.fromEntries(named.map((type) => [`all${type.name}`, field(type)])),
      ...Object.fromEntries(
        insights.map(({ row, params }) => {
          const type = projection.object(row);
          return [`insight${type.name}`, field(type, projection.args(params, type.name))];
        }),
      ),
    }),
  });
  return { projection, schema: new GraphQLSchema({ query }) };
}
