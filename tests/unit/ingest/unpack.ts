/** Awards as the reader unpacks them: 16 bits of count below the id. */
export function unpack(packed: readonly number[], points: readonly number[]) {
  return packed.map((number, index) => ({
    NameId: Number(BigInt(number) >> 16n),
    Count: Number(BigInt(number) & 65_535n),
    TotalPersonalScoreAwarded: points[index],
  }));
}
