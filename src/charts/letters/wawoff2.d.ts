declare module 'wawoff2/decompress.js' {
  /** What a WOFF2 file holds, as TrueType. */
  export default function decompress(file: Uint8Array): Promise<Uint8Array>;
}
