"""xoshiro128** in unbounded integers, seeded by a 32-bit splitmix: the words our generator must give."""

from write_reference import write_reference

MASK = 0xFFFFFFFF


def seeded(seed):
    words = []
    for _ in range(4):
        seed = (seed + 0x9E3779B9) & MASK
        z = seed
        z = ((z ^ (z >> 16)) * 0x85EBCA6B) & MASK
        z = ((z ^ (z >> 13)) * 0xC2B2AE35) & MASK
        words.append(z ^ (z >> 16))
    return words


def rotate(x, k):
    return ((x << k) | (x >> (32 - k))) & MASK


def drawn(seed, count):
    s = seeded(seed)
    for _ in range(count):
        yield (rotate((s[1] * 5) & MASK, 7) * 9) & MASK
        t = (s[1] << 9) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 11)


def fnv1a(text):
    value = 0x811C9DC5
    for letter in text:
        value = ((value ^ ord(letter)) * 0x01000193) & MASK
    return value


cases = [{"seed": seed, "words": list(drawn(seed & MASK, 12))} for seed in [0, 1, 42, -7, 2**31 - 1]]
cases += [{"seed": text, "words": list(drawn(fnv1a(text), 12))} for text in ["", "a", "maps:2533274800000001"]]
write_reference("random-words", [], cases=cases)
