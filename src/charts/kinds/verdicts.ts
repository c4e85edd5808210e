import type { Verdict } from '../../schemas/insight.ts';
import type { Drawable } from '../estimates.ts';
import type { Colours } from '../theme.ts';
import type { KeyEntry } from './kind.ts';

const WORDS: Readonly<Record<Verdict, string>> = {
  signal: 'More than chance',
  unclear: 'Could be chance',
  insufficient: 'Too few matches',
};

const ORDER = ['signal', 'unclear', 'insufficient'] as const;

/** What the colours mean, of the verdicts there are; nothing where no row says one. */
export function verdictKey(
  told: boolean,
  estimates: readonly Drawable[],
  colours: Colours,
  form: 'dot' | 'square' = 'dot',
): KeyEntry[] {
  if (!told) return [];
  return ORDER.filter((verdict) => estimates.some((one) => one.verdict === verdict)).map((verdict) => ({
    text: WORDS[verdict],
    colour: colours[verdict],
    form: verdict !== 'insufficient' ? form : form === 'dot' ? 'ring' : 'frame',
  }));
}

/** Colour by verdict, for a mark whose rows have it as `verdict`. */
export const colourOf = ({ signal, unclear, insufficient }: Colours) => ({
  field: 'verdict',
  type: 'nominal',
  scale: { domain: ORDER, range: [signal, unclear, insufficient] },
  legend: null,
});

/** The same inside, where too few matches leave a mark hollow. */
export const fillOf = ({ signal, unclear, ground }: Colours) => ({
  field: 'verdict',
  type: 'nominal',
  scale: { domain: ORDER, range: [signal, unclear, ground] },
  legend: null,
});
