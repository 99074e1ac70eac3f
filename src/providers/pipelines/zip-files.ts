import { crc32, inflateRawSync } from 'node:zlib';

/** Why an archive cannot be read, in the middle of a sentence. */
export class ZipDamage extends Error {}

/** A file of an archive. */
export interface ZipFile {
  path: string;
  /** Its content, compared with its checksum. @throws ZipDamage */
  content(): Buffer;
}

const END = { mark: 0x06054b50, size: 22, mostComment: 0xffff };
const DIRECTORY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const UTF8 = 0x0800;

/**
 * The files of a ZIP archive, in its order, without folders. The library that writes archives compares no checksums when
 * it reads them, so a damaged file would pass as a whole one.
 * @param most bytes that one file may unpack to
 * @throws ZipDamage where the directory at its end is missing or damaged
 */
export function zipFiles(bytes: Uint8Array, most: number): ZipFile[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return whole(() => entriesOf(zip))
    .filter(({ path }) => !path.endsWith('/'))
    .map((entry) => ({ path: entry.path, content: () => whole(() => contentOf(zip, entry, most)) }));
}

interface Entry {
  path: string;
  method: number;
  checksum: number;
  packed: number;
  unpacked: number;
  /** Where its local header begins. */
  start: number;
}

/** A number that lies beyond the end was cut off. */
function whole<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new ZipDamage('it is cut off') : error;
  }
}

/** The directory at the end of the archive. */
function entriesOf(zip: Buffer): Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_MARK) throw new ZipDamage('its directory is damaged');
    const nameSize = zip.readUInt16LE(at + 28);
    const encoding = zip.readUInt16LE(at + 8) & UTF8 ? 'utf8' : 'latin1';
    entries.push({
      path: zip.toString(encoding, at + 46, at + 46 + nameSize),
      method: zip.readUInt16LE(at + 10),
      checksum: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      start: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - END.size - END.mostComment);
  for (let at = zip.length - END.size; at >= first; at -= 1) if (zip.readUInt32LE(at) === END.mark) return at;
  throw new ZipDamage('it has no directory');
}

function contentOf(
  zip: Buffer,
  { path, method, checksum, packed, unpacked, start }: Entry,
  most: number,
): Buffer {
  if (zip.readUInt32LE(start) !== LOCAL_MARK) throw new ZipDamage(`${path} is not where the directory says`);
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const content = unpack(zip.subarray(from, from + packed), { method, path }, most);
  if (content.length !== unpacked || crc32(content) !== checksum) throw new ZipDamage(`${path} is damaged`);
  return content;
}

function unpack(packed: Buffer, { method, path }: Pick<Entry, 'method' | 'path'>, most: number): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw new ZipDamage(`${path} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ZipDamage(`${path} is ${isLarge ? 'too large' : 'damaged'}`);
  }
}
