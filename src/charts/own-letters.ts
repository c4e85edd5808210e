/** Letters of our own words and numbers: printable ASCII and what stands for more than it. */
export const OWN_LETTERS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}…–−·“”’≥≤±×°`;
