import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  graphqlSync,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
  printType,
  validateSchema,
} from 'graphql';
import Type, { type TSchema } from 'typebox';
import { describe, expect, it } from 'vitest';
import { createProjection } from '../../../src/graphql/from-schema.ts';
import { LIFECYCLES } from '../../../src/schemas/enums.ts';
import { nullable, ref, Word } from '../../../src/schemas/primitives.ts';
import { insights, PROJECTED, projectAll } from './projected-schema.ts';

const { schema } = projectAll();
const object = (name: string) => schema.getType(name) as GraphQLObjectType;
const field = (type: string, name: string) => object(type).getFields()[name];
const typeOf = (type: string, name: string) => String(field(type, name)?.type);

const Thing = (properties: Record<string, TSchema>) =>
  Type.Object(properties, { $id: 'Thing', description: 'A thing.' });

/** The SDL of a type with one member. */
function sdlOf(member: TSchema): string {
  const made = createProjection();
  const type = made.object(Thing({ member }));
  type.getFields();
  return printType(type);
}

describe('the projection of all schemas', () => {
  it('is a schema GraphQL accepts', () => {
    expect(validateSchema(schema)).toEqual([]);
    expect(printSchema(schema)).toContain('type Query {');
  });

  it('has a type for every schema with a name and every row of an insight', () => {
    const names = PROJECTED.map((one) => (one as unknown as { $id: string }).$id);
    const rows = insights.map(({ row }) => (row as unknown as { $id: string }).$id);
    expect(insights.length).toBeGreaterThanOrEqual(16);
    for (const name of [...names, ...rows]) {
      expect(schema.getType(name === 'MatchDetail' ? 'Match' : name), name).toBeDefined();
    }
    expect(schema.getType('MatchDetail')).toBeUndefined();
  });

  it('has the members of every schema, and one more where it is open', () => {
    for (const one of PROJECTED) {
      const { $id, properties, additionalProperties } = one as unknown as Record<string, object> & {
        $id: string;
      };
      const fields = Object.keys(object($id === 'MatchDetail' ? 'Match' : $id).getFields());
      const members = Object.keys(properties ?? {});
      expect(fields.slice(0, members.length)).toEqual(members);
      expect(fields.includes('laterFields'), $id).toBe(typeof additionalProperties === 'object');
    }
  });

  it('describes everything', () => {
    const bare: string[] = [];
    const see = (where: string, one: { description?: string | null | undefined }) => {
      if (!one.description?.trim()) bare.push(where);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
      see(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) see(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const one of Object.values(type.getFields())) see(`${type.name}.${one.name}`, one);
      if (!isObjectType(type)) continue;
      for (const one of Object.values(type.getFields())) {
        see(`${type.name}.${one.name}`, one);
        for (const arg of one.args) see(`${type.name}.${one.name}(${arg.name})`, arg);
      }
    }
    expect(bare).toEqual([]);
  });

  it('takes each kind of value for what it is', () => {
    expect(typeOf('Csr', 'subTier')).toBe('Int');
    expect(typeOf('Csr', 'value')).toBe('Long');
    expect(typeOf('Participant', 'xuid')).toBe('String');
    expect(typeOf('Player', 'xuid')).toBe('String!');
    expect(typeOf('Match', 'startedAt')).toBe('DateTime!');
    expect(typeOf('Match', 'durationSeconds')).toBe('Float');
    expect(typeOf('Match', 'teams')).toBe('[Team!]!');
    expect(typeOf('Participant', 'modeStats')).toBe('JSON!');
    expect(typeOf('Participant', 'isBot')).toBe('Boolean!');
    expect(typeOf('ParticipantMedals', 'id')).toBe('Long!');
    expect(typeOf('Player', 'serviceRecord')).toBe('PlayerServiceRecord');
    expect(typeOf('StatGroupBy', 'map')).toBe('StatGroupByMap');
    expect(typeOf('Problem', 'errors')).toBe('[ProblemErrors!]');
    expect(typeOf('StatLineMetrics', 'kda')).toBe('Estimate!');
    expect(typeOf('Status', 'queues')).toBe('JSON');
    expect(typeOf('Provenance', 'exclusions')).toBe('JSON!');
  });

  it('says units and words', () => {
    expect(field('Match', 'durationSeconds')?.description).toBe('Length, loading included. Unit: s.');
    expect(field('StatLineMetrics', 'killsPer10')?.description).toBe(
      'Kills in 10 minutes of time played. Unit: per10min.',
    );
    expect(field('Benchmark', 'mode')?.description).toMatch(
      /^Engine mode in our words\. One of `campaign`, .*`king-of-the-hill`/,
    );
    expect(field('Match', 'matchId')?.type.toString()).toBe('String!');
  });

  it('adds the fields it is told to', () => {
    expect(typeOf('PlayerMatch', 'match')).toBe('Match');
    expect(field('Match', 'match')).toBeUndefined();
  });

  it('makes one enum of the same words, and explains them', () => {
    const outcome = schema.getType('Outcome') as GraphQLEnumType;
    expect(typeOf('Participant', 'outcome')).toBe('Outcome!');
    expect(typeOf('PlayerChange', 'outcome')).toBe('Outcome');
    const filter = schema.getType('MatchFilter') as GraphQLInputObjectType;
    expect(String(filter.getFields().outcome?.type)).toBe('[Outcome!]');
    expect(outcome.getValue('dnf')?.description).toBe('Left before the end.');
    expect(outcome.getValue('win')?.description).toBe('The word `win`.');
    expect(typeOf('TrendRow', 'slopeVerdict')).toBe('Verdict!');
    const verdict = schema.getType('Verdict') as GraphQLEnumType;
    expect(verdict.getValue('unclear')?.description).toBe('The interval of the effect covers zero.');
    const sync = schema.getType('SyncState') as GraphQLEnumType;
    expect(sync.getValue('resolving')?.description).toBe('Upstream is being asked who has this gamertag.');
    expect(sync.getValue('private')?.description).toBe('The player hides their history.');
    const levers = schema.getType('ImprovementLeversRowMetric') as GraphQLEnumType;
    expect(levers.getValue('grenadeShare')?.description).toBe('Share of the kills.');
  });

  it('says what arguments must keep to, and their defaults', () => {
    const filter = schema.getType('MatchFilter') as GraphQLInputObjectType;
    const { partySize, mode, last } = filter.getFields();
    expect(partySize?.description).toMatch(/From 1 to 20 values\. Each: from 1 to 24\.$/);
    expect(String(partySize?.type)).toBe('[Int!]');
    expect(String(mode?.type)).toBe('[String!]');
    expect(mode?.description).toContain(`\`${'capture-the-flag'}\``);
    expect(String(filter.getFields().lifecycle?.type)).toBe('[MatchFilterLifecycle!]');
    expect(Object.values(LIFECYCLES)).toContain('matchmade');
    expect(last?.description).toContain('From 1 to 100000.');
    const args = field('Query', 'insightSessionFatigueRow')?.args ?? [];
    const metric = args.find(({ name }) => name === 'metric');
    expect(metric?.defaultValue).toBe('winRate');
    expect(String(metric?.type)).toBe('PlayMetric');
    expect(typeOf('SessionFatigueRow', 'metric')).toBe('PlayMetric!');
  });

  it('answers documents as they are', () => {
    const made = createProjection({ named: PROJECTED });
    const type = made.object(
      Type.Object(
        {
          at: Type.String({ format: 'date-time', description: 'When.' }),
          id: Type.Integer({ description: 'An id.' }),
        },
        { $id: 'Row', description: 'A row.', additionalProperties: Type.Unknown({ description: 'Later.' }) },
      ),
    );
    const full = projectAll().schema.toConfig();
    expect(full.query).toBeDefined();
    const source = { at: '2026-11-01T00:00:00.000Z', id: 2_533_274_800, newField: 1 };
    const one = new (schema.constructor as typeof import('graphql').GraphQLSchema)({ query: type });
    expect(graphqlSync({ schema: one, source: '{ at id laterFields }', rootValue: source }).data).toEqual({
      at: source.at,
      id: source.id,
      laterFields: { newField: 1 },
    });
    expect(graphqlSync({ schema: one, source: '{ laterFields }', rootValue: {} }).data).toEqual({
      laterFields: null,
    });
  });
});

describe('a shape that is not known', () => {
  const told = { description: 'Something.' };
  it.each<[string, TSchema, RegExp]>([
    ['two things', Type.Union([Type.String(told), Type.Integer(told)], told), /^Thing\.member: a union/],
    ['a tuple', Type.Tuple([Type.String(told)], told), /^Thing\.member: /],
    ['both', Type.Unsafe({ allOf: [{ type: 'string' }], ...told }), /^Thing\.member: the keyword allOf/],
    ['null alone', Type.Null(told), /^Thing\.member: the type "null"/],
    ['two types', Type.Unsafe({ type: ['string', 'null'], ...told }), /^Thing\.member: the type \["string"/],
    ['numbers to choose from', Type.Enum([1, 2], told), /^Thing\.member: only words/],
    ['an odd format', Type.String({ format: 'ipv4', ...told }), /^Thing\.member: text of the format ipv4/],
    ['nowhere', Type.Unsafe({ $ref: 'Nowhere#', ...told }), /^Thing\.member: points at Nowhere/],
    ['nothing in it', Type.Object({}, told), /^Thing\.member: an object without members/],
    ['not described', Type.String(), /^Thing\.member: is not described/],
    [
      'open to text',
      Type.Object({ a: Type.String(told) }, { ...told, additionalProperties: Type.String(told) }),
      /^Thing\.member: further members/,
    ],
    [
      'deep inside',
      Type.Array(Type.Object({ a: Type.Tuple([], told) }, told), told),
      /^Thing\.member\[\]\.a: /,
    ],
  ])('throws: %s', (_, member, message) => {
    const made = createProjection();
    const walk = (type: GraphQLObjectType): void => {
      for (const { type: inner } of Object.values(type.getFields())) {
        const named = made.types.get(String(inner).replace(/[[\]!]/g, ''));
        if (isObjectType(named)) walk(named);
      }
    };
    const attempt = () => walk(made.object(Thing({ member })));
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(message);
  });

  it('throws for names GraphQL does not have', () => {
    const text = Type.String(told);
    expect(() =>
      createProjection()
        .object(Thing({ 'a-b': text }))
        .getFields(),
    ).toThrow('Thing: a-b cannot');
    expect(() =>
      createProjection()
        .object(Thing({ __a: text }))
        .getFields(),
    ).toThrow('Thing: __a cannot');
    expect(() => createProjection().args({ 'a-b': text }, 'Ask')).toThrow('Ask: a-b cannot');
    expect(() => createProjection().object(Type.Object({ text }, { ...told, $id: 'A-B' }))).toThrow(
      'A-B cannot',
    );
  });

  it('throws when an added field has the name of a member', () => {
    const extend = () => ({ member: { type: DateTimeless, description: 'Twice.' } });
    const DateTimeless = createProjection().object(Thing({ a: Type.String(told) }));
    const type = createProjection({ extend }).object(Thing({ member: Type.String(told) }));
    expect(() => type.getFields()).toThrow('Thing.member: two fields of this name');
  });
});

describe('words', () => {
  const words = (list: [string, ...string[]], description = 'A word.') => Word(list, description);

  it('are text where GraphQL cannot name one of them', () => {
    expect(sdlOf(words(['7d', 'all']))).toContain('"""A word. One of `7d`, `all`."""\n  member: String!');
    expect(sdlOf(words(['true', 'no']))).toContain('member: String!');
    expect(sdlOf(Type.Literal('ok', { description: 'Fine.' }))).toContain('member: ThingMember!');
  });

  it('are one type in whatever order they come, under the name they were given', () => {
    const made = createProjection({
      words: { Side: words(['left', 'right'], 'A side. `left`: where the heart is.') },
    });
    const type = made.object(Thing({ a: words(['left', 'right']), b: nullable(words(['right', 'left'])) }));
    expect(Object.values(type.getFields()).map((one) => String(one.type))).toEqual(['Side!', 'Side']);
    expect([...made.types.keys()]).toEqual(['Thing', 'Side']);
    const side = made.types.get('Side') as GraphQLEnumType;
    expect(side.getValue('left')?.description).toBe('Where the heart is.');
  });

  it('never share a name with other words', () => {
    const told = { description: 'A thing.' };
    const made = createProjection({ words: { ThingA: words(['x', 'y']) } });
    const type = made.object(Thing({ b: words(['x', 'y']), a: words(['p', 'q']) }));
    expect(() => type.getFields()).toThrow('ThingA: two different types would be called ThingA');
    const two = createProjection({ rename: { OneKind: 'Kind', TwoKind: 'Kind' } });
    const kind = (list: [string, ...string[]], $id: string) =>
      Type.Object({ kind: words(list) }, { ...told, $id });
    two.object(kind(['x'], 'One')).getFields();
    expect(() => two.object(kind(['y'], 'Two')).getFields()).toThrow('TwoKind: two different types');
    expect(() => createProjection({ words: { A: words(['x', 'y']), B: words(['y', 'x']) } })).toThrow(
      'are those of A',
    );
  });
});

describe('names', () => {
  const Inner = Type.Object({ n: Type.Integer({ description: 'How many.' }) }, { description: 'Inner.' });

  it('of the same shape can be made one', () => {
    const made = createProjection({ rename: { OneInner: 'Inner', TwoInner: 'Inner' } });
    const one = made.object(Type.Object({ inner: Inner }, { $id: 'One', description: 'One.' }));
    const two = made.object(Type.Object({ inner: nullable(Inner) }, { $id: 'Two', description: 'Two.' }));
    expect(String(one.getFields().inner?.type)).toBe('Inner!');
    expect(String(two.getFields().inner?.type)).toBe('Inner');
  });

  it('are those a schema has, wherever it is pointed at', () => {
    const made = createProjection({ named: [Thing({ a: Inner })] });
    expect(String(made.output(Type.Array(ref(Thing({ a: Inner })))))).toBe('[Thing!]!');
    expect(String(made.output(nullable(Inner), 'Inner'))).toBe('Inner');
    expect(() => made.output(Inner)).toThrow('an object without a name');
  });

  it('of inputs are their own', () => {
    const made = createProjection({ named: [Thing({ a: Inner })] });
    const input = made.input({ inner: Inner, thing: Type.Optional(ref(Thing({ a: Inner }))) }, 'Ask');
    expect(printType(input)).toContain('inner: AskInner!');
    expect(printType(input)).toContain('thing: ThingInput\n');
  });
});
