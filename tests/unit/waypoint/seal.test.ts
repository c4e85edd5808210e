import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveSealKey, openToken, SealBroken, sealToken } from '../../../src/waypoint/seal.ts';

const key = randomBytes(32);

describe('seal', () => {
  it('opens what it sealed, and never seals alike twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = sealToken(text, key);
        expect(openToken(sealed, key)).toBe(text);
        expect(sealToken(text, key)).not.toBe(sealed);
        expect(sealed).toMatch(/^v1(?:\.[\w-]*){3}$/);
      }),
    );
  });

  it('notices any change of any character', () => {
    const sealed = sealToken('a refresh token', key);
    for (let at = 0; at < sealed.length; at++) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      expect(() => openToken(sealed.slice(0, at) + other + sealed.slice(at + 1), key)).toThrow(SealBroken);
    }
  });

  it('refuses the wrong key, another format and a shortened tag', () => {
    const sealed = sealToken('secret', key);
    expect(() => openToken(sealed, randomBytes(32))).toThrow(/wrong key, or the text was changed/);
    const [version, nonce, tag, body] = sealed.split('.');
    expect(() => openToken([version, nonce, tag?.slice(0, 8), body].join('.'), key)).toThrow(SealBroken);
    for (const text of ['', 'v1', 'v2.a.b.c', 'plain token', `${sealed}.x`, `${sealed}=`]) {
      expect(() => openToken(text, key), text).toThrow(SealBroken);
    }
  });

  it('derives the same key from the same secret, and none from a short one', () => {
    expect(deriveSealKey('a secret of good length')).toEqual(deriveSealKey('a secret of good length'));
    expect(deriveSealKey('a secret of good length')).not.toEqual(deriveSealKey('a secret of good lengtH'));
    expect(() => deriveSealKey('short')).toThrow(RangeError);
  });
});
