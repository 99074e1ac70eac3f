import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

/** Largest number of encodings: servers have no reason for more, and each could multiply the size. */
const MAX_LAYERS = 3;

/** An answer that cannot be unpacked. */
export class PackingError extends Error {
  readonly code: 'too_large' | 'unpacking failed';

  constructor(code: PackingError['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * Undoes `Content-Encoding`: some servers and proxies pack answers without being asked.
 * @param encoding the header; several encodings are undone from the last to the first
 * @param maxBytes largest size of the body after each step
 * @throws PackingError for an unknown encoding, a damaged body, or one that is too large
 */
export async function unpack(body: Buffer, encoding: string | undefined, maxBytes: number): Promise<Buffer> {
  const layers = (encoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (body.length === 0) return body;
  if (layers.length > MAX_LAYERS) throw new PackingError('unpacking failed');
  let open = body;
  for (const layer of layers.reverse()) open = await undo(layer, open, maxBytes);
  return open;
}

async function undo(encoding: string, body: Buffer, maxOutputLength: number): Promise<Buffer> {
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip')
      return await promisify(gunzip)(body, { maxOutputLength });
    if (encoding === 'br') return await promisify(brotliDecompress)(body, { maxOutputLength });
    if (encoding === 'deflate') {
      // The standard requires zlib's form, but some servers send raw deflate.
      const isZlib = ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
      return await promisify(isZlib ? inflate : inflateRaw)(body, { maxOutputLength });
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new PackingError(code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'unpacking failed');
  }
  throw new PackingError('unpacking failed');
}
