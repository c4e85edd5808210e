import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePayload, encodePayload } from '../../../src/db/raw-codec.ts';
import { match } from './base-match.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** Up to 200 kB: a short random stretch repeated, as answers repeat themselves, or noise that does not compress. */
const payload = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 500 }), fc.nat(200_000))
    .map(([bytes, size]) => Buffer.alloc(size, bytes)),
  fc.tuple(fc.string(), fc.nat(6_250)).map(([seed, blocks]) => {
    const noise = Array.from({ length: blocks }, (_, index) => sha256(Buffer.from(`${seed}${index}`)));
    return Buffer.concat(noise);
  }),
);

describe('raw payloads', () => {
  test('any bytes come back as they were', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(payload, async (bytes) => {
        const encoded = await encodePayload(bytes);
        expect(encoded.sha256.equals(sha256(bytes))).toBe(true);
        expect((await decodePayload(encoded)).equals(bytes)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test.each([0, 1, 199_999, 200_000])('%d bytes', async (size) => {
    const bytes = Buffer.alloc(size, 'xuid(');
    expect((await decodePayload(await encodePayload(bytes))).equals(bytes)).toBe(true);
  });

  test('a match takes far fewer bytes than it has', async () => {
    const bytes = Buffer.from(JSON.stringify(match()));
    expect((await encodePayload(bytes)).body.length).toBeLessThan(bytes.length / 4);
  });

  test('rows of the codec without a dictionary are still read', async () => {
    const bytes = Buffer.from('{"MatchId":1}');
    const encoded = { codec: 1, sha256: sha256(bytes), body: deflateRawSync(bytes) };
    expect((await decodePayload(encoded)).equals(bytes)).toBe(true);
  });

  test('damage anywhere is an error, never other bytes', { timeout: 30_000 }, async () => {
    const bytes = Buffer.from(JSON.stringify(match()));
    const encoded = await encodePayload(bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(encoded.body.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const body = Buffer.from(encoded.body);
          body.writeUInt8(body.readUInt8(at) ^ flip, at);
          // Bits after the last block belong to nothing; then the bytes are whole.
          const decoded = await decodePayload({ ...encoded, body }).catch(() => null);
          expect(decoded === null || decoded.equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a row cut short, emptied, or with the wrong hash or codec is an error', async () => {
    const encoded = await encodePayload(Buffer.from(JSON.stringify(match())));
    const half = encoded.body.subarray(0, encoded.body.length / 2);
    await expect(decodePayload({ ...encoded, body: half })).rejects.toThrow();
    await expect(decodePayload({ ...encoded, body: Buffer.alloc(0) })).rejects.toThrow();
    await expect(decodePayload({ ...encoded, sha256: Buffer.alloc(32) })).rejects.toThrow(/hash/);
    await expect(decodePayload({ ...encoded, codec: 1 })).rejects.toThrow();
  });

  test.each([0, 3, -1, 255])('codec %d is unknown', async (codec) => {
    const encoded = await encodePayload(Buffer.from('{}'));
    await expect(decodePayload({ ...encoded, codec })).rejects.toThrow(`unknown codec ${codec}`);
  });
});
