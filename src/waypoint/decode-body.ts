import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { WaypointBodyTooLarge, WaypointTruncated } from './errors.ts';

const DECODERS: Record<string, (wire: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
};

/** Undoes Content-Encoding, never past `limitBytes` (a small answer can unfold into gigabytes). */
export async function decodeBody(
  wire: Buffer,
  encoding: string | string[] | undefined,
  endpoint: string,
  limitBytes: number,
): Promise<Buffer> {
  const name = String(encoding ?? 'identity')
    .trim()
    .toLowerCase();
  if (name === 'identity' || name === '' || wire.length === 0) return wire;
  const decode = DECODERS[name];
  if (decode === undefined) {
    throw new WaypointTruncated({ endpoint, cause: new Error(`unknown content-encoding ${name}`) });
  }
  try {
    return await decode(wire, { maxOutputLength: limitBytes });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new WaypointBodyTooLarge({ endpoint, limitBytes });
    }
    throw new WaypointTruncated({ endpoint, cause });
  }
}
