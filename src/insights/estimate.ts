import Type, {
  type TInteger,
  type TNull,
  type TNumber,
  type TProperties,
  type TSchema,
  type TUnion,
  type TUnsafe,
} from 'typebox';
import { VERDICTS, type Verdict } from '../schemas/insight.ts';
import { Count, nullable, Word } from '../schemas/primitives.ts';

type Nullable<S extends TSchema> = TUnion<[S, TNull]>;
type EstimateColumns<Name extends string> = Record<Name | `${Name}Lower` | `${Name}Upper`, Nullable<TNumber>>;

const number = (description: string, unit: string) => nullable(Type.Number({ description, 'x-unit': unit }));

/** The columns of an estimate: `x`, `xLower`, `xUpper` (90 % interval). Null where the matches cannot tell. */
export function estimate<const Name extends string>(name: Name, description: string, unit: string) {
  return {
    [name]: number(description, unit),
    [`${name}Lower`]: number(`Lower end of the 90 % interval of \`${name}\`.`, unit),
    [`${name}Upper`]: number(`Upper end of the 90 % interval of \`${name}\`.`, unit),
  } as unknown as EstimateColumns<Name>;
}

const verdict = (about: string) =>
  Type.Unsafe<Verdict>(
    Word(
      VERDICTS,
      `\`signal\`: ${about}. \`unclear\`: the 90 % interval of the effect covers zero. \`insufficient\`: too few matches to say.`,
    ),
  );

type Evidence = { n: TInteger; verdict: TUnsafe<Verdict> };
type EvidenceOf<Name extends string> = Record<`${Name}N`, TInteger> &
  Record<`${Name}Verdict`, TUnsafe<Verdict>>;

/** The columns `n` and `verdict` of a row; `about` says what a signal means, as in "the change is more than chance". */
export function evidence(n: string, about: string): Evidence;
/** The same of one estimate `x` among several in a row: `xN` and `xVerdict`. */
export function evidence<const Name extends string>(n: string, about: string, of: Name): EvidenceOf<Name>;
export function evidence(n: string, about: string, of?: string): TProperties {
  const [first, second] = of === undefined ? ['n', 'verdict'] : [`${of}N`, `${of}Verdict`];
  return { [first]: Count(n), [second]: verdict(about) };
}

type EstimateValues<Name extends string> = Record<Name | `${Name}Lower` | `${Name}Upper`, number | null>;

/** An estimate of a row as one thing. */
export function effectIn<const Name extends string>(row: EstimateValues<Name>, name: Name) {
  return { value: row[name], lower: row[`${name}Lower`], upper: row[`${name}Upper`] };
}
