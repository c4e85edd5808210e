import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DICTIONARY_1 } from './raw-dictionary-1.ts';

/** Numbers stand in `raw_payloads.codec` for ever; a better dictionary becomes the next one. */
const CODECS = {
  deflate: 1,
  deflateDictionary1: 2,
} as const;

const LEVEL = 6;

export interface EncodedPayload {
  codec: number;
  sha256: Buffer;
  body: Buffer;
}

/**
 * Compresses an upstream answer. A match takes a third of a millisecond here and half of one through zlib's threads,
 * so it is done in place; bigger answers are rare.
 */
export async function encodePayload(bytes: Buffer): Promise<EncodedPayload> {
  const body = deflateRawSync(bytes, { level: LEVEL, memLevel: 9, dictionary: DICTIONARY_1 });
  return { codec: CODECS.deflateDictionary1, sha256: sha256(bytes), body };
}

/**
 * The bytes as upstream sent them.
 * @throws Error when the codec is unknown or the hash does not agree: the row is damaged.
 */
export async function decodePayload({ codec, sha256: expected, body }: EncodedPayload): Promise<Buffer> {
  const dictionary = codec === CODECS.deflateDictionary1 ? { dictionary: DICTIONARY_1 } : {};
  if (!Object.values<number>(CODECS).includes(codec)) throw new Error(`raw payload: unknown codec ${codec}`);
  const bytes = inflateRawSync(body, dictionary);
  if (!sha256(bytes).equals(expected)) throw new Error('raw payload: hash does not agree with the bytes');
  return bytes;
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
