/**
 * A text as one line with nothing in it that is not seen: names are other people's, and a sign that turns the direction
 * of writing, or is forbidden in XML, is no part of what is read.
 */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** Controls but white space, signs of direction, non-characters; joiners stay: emoji and Indic scripts need them. */
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Noncharacter_Code_Point}|\p{Cs}|[\u{e0000}-\u{e0fff}]/gu;
