import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { IssueSeal, Marker } from '../../report/index.js';

/** Separates the derived key from other uses of the same secret. */
const PURPOSE = 'pipelines-sync comment marker 2';
const ISSUE_PURPOSE = 'pipelines-sync issue marker 1';

/**
 * Signs the markers of a target's comments, and verifies signatures. Others can write comments too, even under the same
 * identity: workflows of a repository share the bot. Only the signature proves that this tool, with this key, showed that
 * plan.
 */
export interface MarkerSigner {
  /** 64 hexadecimal digits; null without a key. */
  sign(marker: Marker, pull: number): string | null;
  /** True where one of the keys signed this marker for this pull request of this repository. */
  verifies(marker: Marker, pull: number): boolean;
  /** False without a key. */
  readonly hasKey: boolean;
  /** The same for the seal of an issue of this repository. */
  signIssue(seal: IssueSeal, issue: number): string | null;
  verifiesIssue(seal: IssueSeal, issue: number): boolean;
}

/**
 * @param repository `owner/name`
 * @param keys secrets to derive from: the first one signs, all of them verify
 */
export function markerSigner(repository: string, keys: readonly string[]): MarkerSigner {
  const comments = derivedKeys(keys, PURPOSE);
  const issues = derivedKeys(keys, ISSUE_PURPOSE);
  return {
    hasKey: comments.length > 0,
    sign: (marker, pull) => signed(comments, signedText(repository, pull, marker)),
    verifies: (marker, pull) =>
      marker.version === 2 && isSigned(comments, signedText(repository, pull, marker), marker.signature),
    signIssue: (seal, issue) => signed(issues, sealedText(repository, issue, seal)),
    verifiesIssue: (seal, issue) => isSigned(issues, sealedText(repository, issue, seal), seal.signature),
  };
}

function derivedKeys(keys: readonly string[], purpose: string): Uint8Array[] {
  const real = keys.filter((key) => key !== '');
  return real.map((key) => new Uint8Array(hkdfSync('sha256', key, '', purpose, 32)));
}

function signed([first]: readonly Uint8Array[], text: string): string | null {
  return first === undefined ? null : mac(first, text).toString('hex');
}

function isSigned(keys: readonly Uint8Array[], text: string, signature: string | null): boolean {
  if (signature === null) return false;
  const given = Buffer.from(signature, 'hex');
  return keys.some((key) => {
    const expected = mac(key, text);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

function mac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Includes the number, so that a copy of the line in another issue does not verify. */
function sealedText(repository: string, issue: number, seal: IssueSeal): string {
  return JSON.stringify([repository.toLowerCase(), issue, seal.signed]);
}

/** The signed content as one unambiguous text. GitHub ignores the case of a repository's name. */
function signedText(repository: string, pull: number, marker: Marker): string {
  const { tool, version, configuration, target, head, run, state, plan_digest, all, changes, held } = marker;
  return JSON.stringify([
    tool,
    version,
    repository.toLowerCase(),
    pull,
    configuration,
    target,
    head,
    run,
    state,
    plan_digest,
    all,
    changes,
    ...(held === undefined ? [] : [held]),
  ]);
}
