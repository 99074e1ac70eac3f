import type { Code } from '../../model/index.js';
import { STAND_IN_CODES as CODES } from './stand-in-codes.js';

/** The content of a file that stands in for the intended text. */
export interface StandIn {
  code: Code;
  /** Its offset, in UTF-16 units of the decoded file. */
  offset: number;
  message: string;
  remedy: string;
}

/** The specification of Git LFS allows no longer pointer. */
const POINTER_BYTES = 1024;

/** Number of bytes that identify the formats below. */
const HEAD_BYTES = 256;

/**
 * Recognizes by its bytes a file that stands in for another one: a pointer of Git LFS, an encrypted file. Content that
 * a filter, an encoding or a line-end setting of git turned into the real text is neither.
 * @param file its path, for the name in the remedy; its ending decides how sops treats it
 */
export function standInOf(file: string, bytes: Uint8Array): StandIn | undefined {
  const head = ascii(bytes.subarray(0, HEAD_BYTES));
  if (isLfsPointer(bytes)) {
    return {
      code: CODES.lfsPointer,
      offset: 0,
      message: 'The file is a Git LFS pointer, not the text itself.',
      remedy: `Fetch the text, in actions/checkout with lfs set to true: git lfs install && git lfs pull --include=${quoted(file)}`,
    };
  }
  const encrypted = ENCRYPTED.find(({ begins }) => begins.test(head)) ?? whole(file, bytes);
  if (encrypted === undefined) return undefined;
  return {
    code: CODES.encrypted,
    offset: 0,
    message: `The file is encrypted (${encrypted.by}).`,
    remedy: encrypted.remedy(quoted(file)),
  };
}

/** True for a pointer of Git LFS: a version, an object id and a size. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length > POINTER_BYTES) return false;
  const lines = ascii(bytes).split(/\r?\n/);
  const [version = ''] = lines;
  return (
    /^version https?:\/\/(?:git-lfs\.github\.com|git-media\.io|hawser\.github\.com)\//.test(version) &&
    lines.some((line) => /^oid sha256:[0-9a-f]{64}$/.test(line)) &&
    lines.some((line) => /^size \d+$/.test(line))
  );
}

interface Encryption {
  by: string;
  remedy(file: string): string;
}

/** Formats that are recognized by the beginning of a file. */
const ENCRYPTED: readonly (Encryption & { begins: RegExp })[] = [
  {
    begins: /^\0GITCRYPT\0/,
    by: 'git-crypt',
    remedy: () => 'Unlock it and run the same command again: git-crypt unlock',
  },
  {
    begins: /^(?:age-encryption\.org\/v\d|-----BEGIN AGE ENCRYPTED FILE-----)/,
    by: 'age',
    remedy: (file) =>
      `Unlock the filter that decrypts it, or decrypt it, and run the same command again: age --decrypt --identity <key> ${file}`,
  },
  {
    begins: /^-----BEGIN PGP MESSAGE-----/,
    by: 'PGP',
    remedy: (file) =>
      `Reveal it with git-secret, or decrypt it, and run the same command again: gpg --decrypt ${file}`,
  },
  {
    begins: /^\$ANSIBLE_VAULT;/,
    by: 'ansible-vault',
    remedy: (file) => `Decrypt it and run the same command again: ansible-vault decrypt ${file}`,
  },
  {
    begins: /^# ?STRONGBOX ENCRYPTED RESOURCE/,
    by: 'strongbox',
    remedy: () => 'Unlock it with strongbox and run the same command again.',
  },
  {
    // The format that openssl writes with a password, as transcrypt and git-encrypt use it.
    begins: /^(?:Salted__|U2FsdGVkX1[0-9A-Za-z+/]+=*\s*$)/m,
    by: 'transcrypt, with openssl',
    remedy: () =>
      'Unlock the repository and run the same command again: transcrypt --cipher=<cipher> --password=<password>',
  },
];

/** Formats that are recognized by the content of the whole file. */
function whole(file: string, bytes: Uint8Array): Encryption | undefined {
  if (!ascii(bytes.subarray(0, 4096)).includes('ENC[AES256_GCM,')) return undefined;
  const text = ascii(bytes);
  const isData = /\.(?:ya?ml|json)$/i.test(file);
  // sops turns any other kind of file into JSON with one member.
  const isWrapped = /^\s*\{\s*"data"\s*:\s*"ENC\[AES256_GCM,/.test(text) && /"sops"\s*:/.test(text);
  const isSops =
    isWrapped || (isData && /^(?:sops:|[ \t]*"sops"[ \t]*:)/m.test(text) && /\bmac"?\s*:/.test(text));
  return isSops
    ? {
        by: 'sops',
        remedy: (name) => `Decrypt it and run the same command again: sops decrypt --in-place ${name}`,
      }
    : undefined;
}

/** Every byte as one character: the formats above are plain ASCII where it matters. */
function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** A file name that can be pasted into a shell. */
function quoted(file: string): string {
  return /^[\w./@%+=:,-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}
