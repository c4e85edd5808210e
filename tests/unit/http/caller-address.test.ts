import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callerOf } from '../../../src/api/caller-address.ts';

describe('whom an address stands for', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:5123', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['[2001:db8::1]', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
    ['', 'unknown'],
    [undefined, 'unknown'],
    ['unknown', 'unknown'],
    ['192.0.2.300', 'unknown'],
    ['_hidden', 'unknown'],
    ['2001:db8:::1', 'unknown'],
  ])('%s is %s', (address, caller) => expect(callerOf(address)).toBe(caller));

  it('is the same for every address of a /64, and another for the next', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.integer({ min: 0, max: 0xffff }), (address, end) => {
        const caller = callerOf(address);
        if (!caller.endsWith('::/64')) return;
        const network = caller.replace('::/64', '');
        expect(callerOf(`${network}:ffff:0:1:${end.toString(16)}`)).toBe(caller);
        const groups = network.split(':').map((group) => Number.parseInt(group, 16));
        const next = [...groups.slice(0, 3), ((groups[3] ?? 0) + 1) % 65_536].map((group) =>
          group.toString(16),
        );
        expect(callerOf(`${next.join(':')}:ffff:0:1:1`)).not.toBe(caller);
      }),
    );
  });
});
