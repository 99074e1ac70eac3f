import { crc32, inflateRawSync } from 'node:zlib';
import type { ArchiveContents } from '../types.js';

/** Bytes that one file of an archive may unpack to. */
const MOST_UNPACKED = 512 * 1024 * 1024;

/**
 * What a ZIP archive holds: the paths of its files, in its order. Every file is unpacked and compared with its checksum,
 * as a worker would find out; what a client writes wrongly is said as `damage`.
 */
export function readArchive(bytes: Uint8Array): ArchiveContents {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = entriesOf(zip);
    for (const entry of entries) checkContent(zip, entry);
    const paths = entries.map(({ path }) => path).filter((path) => !path.endsWith('/'));
    return { size: zip.length, paths, damage: null };
  } catch (error) {
    const why = error instanceof Damage ? error.message : 'it is cut off';
    return { size: zip.length, paths: [], damage: `The ZIP archive cannot be read: ${why}` };
  }
}

class Damage extends Error {}

interface Entry {
  path: string;
  method: number;
  checksum: number;
  packed: number;
  unpacked: number;
  /** Where its local header begins. */
  start: number;
}

const END = { mark: 0x06054b50, size: 22, mostComment: 0xffff };
const DIRECTORY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const UTF8 = 0x0800;

/** The directory at the end of the archive. */
function entriesOf(zip: Buffer): Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_MARK) throw new Damage('its directory is damaged');
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
  throw new Damage('it has no directory');
}

function checkContent(zip: Buffer, { path, method, checksum, packed, unpacked, start }: Entry): void {
  if (zip.readUInt32LE(start) !== LOCAL_MARK) throw new Damage(`${path} is not where the directory says`);
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const content = unpack(zip.subarray(from, from + packed), method, path);
  if (content.length !== unpacked || crc32(content) !== checksum) throw new Damage(`${path} is damaged`);
}

function unpack(packed: Buffer, method: number, path: string): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw new Damage(`${path} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED });
  } catch {
    throw new Damage(`${path} is damaged`);
  }
}
