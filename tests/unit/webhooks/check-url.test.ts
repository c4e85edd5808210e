import { describe, expect, it } from 'vitest';
import { faultOfUrl } from '../../../src/webhooks/check-url.ts';

const strict = { allowsPrivate: false };
const NOT_PUBLIC = 'its host is not on the public internet';

describe('the address of a webhook', () => {
  it.each([
    'https://example.com/hook',
    'https://example.com:8443/a?b=c',
    'https://example.com./hook',
    'https://bücher.example.org/',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
  ])('may be %s', (url) => {
    expect(faultOfUrl(url, strict)).toBeNull();
  });

  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://127.0.0.1./',
    'https://127.1./',
    'https://0x7f.1/',
    'https://0x7f.1./',
    'https://[::]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:4136:e378:8000:63bf:80ff:fffe]/',
    'https://localhost../',
    'https://ｌocalhost/',
    'https://%6cocalhost/',
    'https://localhost。/',
    'https://a.internal../',
    'https://xn--bcher-kva/',
    'https://0/',
    'https://①②⑦.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::10.0.0.1]/',
    'https://[fd00:ec2::254]/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1:8443/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://a.localhost/',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'https://intranet/',
    'https://postgres.:8443/',
  ])('may not be %s', (url) => {
    expect(faultOfUrl(url, strict)).toBe(NOT_PUBLIC);
  });

  it.each([
    ['http://example.com/', 'https'],
    ['ftp://example.com/', 'https'],
    ['file:///etc/passwd', 'https'],
    ['javascript:alert(1)', 'https'],
    ['example.com', 'no address'],
    ['https://', 'no address'],
    ['https://user@example.com/', 'user name'],
    ['https://:word@example.com/', 'user name'],
    ['https://example.com/#part', 'fragment'],
    ['https://example.com@127.0.0.1/', 'user name'],
    ['https://example.com:22/', 'port'],
    ['https://example.com:25/', 'port'],
    ['https://example.com:0/', 'port'],
    ['https://xn--/', 'no address'],
    ['https://example.com:80/', 'port'],
    ['https://example.com:6379/', 'port'],
    ['https://example.com:5432/', 'port'],
    [`https://example.com/${'a'.repeat(2_000)}`, 'longer'],
  ])('may not be %s', (url, reason) => {
    expect(faultOfUrl(url, strict)).toContain(reason);
  });

  it('may be private and plain where that is allowed, and still only HTTP', () => {
    const relaxed = { allowsPrivate: true };
    expect(faultOfUrl('http://127.0.0.1:4000/hook', relaxed)).toBeNull();
    expect(faultOfUrl('http://postgres:22/', relaxed)).toBeNull();
    expect(faultOfUrl('http://user:word@127.0.0.1/', relaxed)).toContain('user name');
    expect(faultOfUrl('ftp://127.0.0.1/', relaxed)).toContain('https');
  });
});
