import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createSecretSealer } from '../../../src/db/seal-secret.ts';
import { newSecret, signedHeaders } from '../../../src/webhooks/sign.ts';

const message = { id: '4711', timestamp: Math.floor(Date.now() / 1_000), body: '{"a":"é","b":[1,2]}' };

describe('a signature', () => {
  it('is what the library of Standard Webhooks takes for one', () => {
    const secret = newSecret();
    const headers = signedHeaders([secret], message);
    expect(new Webhook(secret).verify(message.body, headers)).toEqual({ a: 'é', b: [1, 2] });
    expect(() => new Webhook(secret).verify(`${message.body} `, headers)).toThrow();
    expect(() => new Webhook(secret).verify(message.body, { ...headers, 'webhook-id': '4712' })).toThrow();
    expect(() => new Webhook(newSecret()).verify(message.body, headers)).toThrow();
  });

  it('is one for each secret that is good, so that a receiver may have either', () => {
    const secrets = [newSecret(), newSecret()];
    const headers = signedHeaders(secrets, message);
    expect(headers['webhook-signature']?.split(' ').length).toBe(2);
    for (const secret of secrets) expect(new Webhook(secret).verify(message.body, headers)).toBeTruthy();
  });

  it('is the one of the specification’s example', () => {
    // From the libraries of Standard Webhooks: a fixed secret, id, time and body.
    const headers = signedHeaders(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1_614_265_330,
      body: '{"test": 2432232314}',
    });
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});

describe('a secret', () => {
  it('has 32 random bytes, and is another one each time', () => {
    const secret = newSecret();
    expect(secret).toMatch(/^whsec_/);
    expect(Buffer.from(secret.slice(6), 'base64').length).toBe(32);
    expect(newSecret()).not.toBe(secret);
  });

  it('is kept sealed where there is a key, and opens with that alone', () => {
    const secret = newSecret();
    const sealer = createSecretSealer('a secret of the tests');
    const kept = sealer.seal(secret);
    expect(kept).not.toContain(secret.slice(6));
    expect(sealer.open(kept)).toBe(secret);
    expect(createSecretSealer('another secret of the tests').open(kept)).toBeNull();
    expect(createSecretSealer(null).open(kept)).toBeNull();
  });

  it('that was kept without a key opens with one as well', () => {
    const secret = newSecret();
    const kept = createSecretSealer(null).seal(secret);
    expect(createSecretSealer('a secret of the tests').open(kept)).toBe(secret);
  });
});
