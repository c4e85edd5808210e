/** More than this is no header of a program that wants an answer. */
const MOST_RANGES = 50;

/** How much a header `Accept` wants a media type, 0 to 1; RFC 9110 §12.5.1: the most specific range that names it decides. */
export function qualityOf(type: string, header: string): number {
  const [main] = type.split('/');
  let decided = { specificity: -1, quality: 0 };
  for (const range of header.split(',', MOST_RANGES)) {
    const [name = '', ...options] = range.split(';').map((part) => part.trim().toLowerCase());
    const specificity = [`*/*`, `${main}/*`, type].indexOf(name);
    if (specificity <= decided.specificity) continue;
    const weight = options.find((option) => option.startsWith('q='))?.slice(2);
    const quality = weight === undefined ? 1 : Number(weight);
    decided = { specificity, quality: Number.isFinite(quality) ? quality : 0 };
  }
  return decided.quality;
}
