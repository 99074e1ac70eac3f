import type { Code } from '../../model/index.js';
import { STAND_IN_CODES as CODES } from './stand-in-codes.js';

/** Something that is in a file instead of the text that is meant. */
export interface StandIn {
  code: Code;
  /** Where it shows, in UTF-16 units of the decoded file. */
  offset: number;
  message: string;
  remedy: string;
}

/** No pointer is longer: so the specification of Git LFS says. */
const POINTER_BYTES = 1024;

/** Bytes by which the formats below are told. */
const HEAD_BYTES = 256;

/**
 * Tells a file that stands in for another from its bytes: a pointer of Git LFS, an encrypted blob.
 * What a filter, an encoding or a line-end setting of git made into the real text is none of these.
 * @param file its path, for the name in the remedy; the ending decides what sops makes of a file
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

/** True for the few lines that stand for a file in Git LFS: a version, an object id, a size. */
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

/** Formats that are known by how a file begins. */
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
    // What openssl makes with a password, as transcrypt and git-encrypt use it.
    begins: /^(?:Salted__|U2FsdGVkX1[0-9A-Za-z+/]+=*\s*$)/m,
    by: 'transcrypt, with openssl',
    remedy: () =>
      'Unlock the repository and run the same command again: transcrypt --cipher=<cipher> --password=<password>',
  },
];

/** Formats that are known by what the whole file holds. */
function whole(file: string, bytes: Uint8Array): Encryption | undefined {
  if (!ascii(bytes.subarray(0, 4096)).includes('ENC[AES256_GCM,')) return undefined;
  const text = ascii(bytes);
  const isData = /\.(?:ya?ml|json)$/i.test(file);
  // Any other kind of file becomes JSON with one member.
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

/** Every byte as one character: the formats above are plain ASCII where they are told. */
function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** A file name that can be pasted into a shell. */
function quoted(file: string): string {
  return /^[\w./@%+=:,-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}
