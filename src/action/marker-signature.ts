import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Marker } from '../report/index.js';

/** What tells the derived key apart from every other use of the same secret. */
const PURPOSE = 'pipelines-sync comment marker 2';

/**
 * Signs the markers of a target's comments, and checks the signatures of those that are found. A comment
 * stands where others can write one too, also under the same identity: another workflow of the
 * repository shares the bot. Only the signature says that this tool, with this key, showed that plan.
 */
export interface MarkerSigner {
  /** 64 hexadecimal digits; null without a key. */
  sign(marker: Marker, pull: number): string | null;
  /** True where one of the keys signed exactly this marker for this pull request of this repository. */
  verifies(marker: Marker, pull: number): boolean;
}

/**
 * @param repository `owner/name`
 * @param keys secrets to derive from: the first one signs, all of them verify
 */
export function markerSigner(repository: string, keys: readonly string[]): MarkerSigner {
  const derived = keys.filter((key) => key !== '').map((key) => hkdfSync('sha256', key, '', PURPOSE, 32));
  const mac = (key: ArrayBuffer, marker: Marker, pull: number) =>
    createHmac('sha256', new Uint8Array(key))
      .update(signedText(repository, pull, marker))
      .digest();
  const [first] = derived;
  return {
    sign: (marker, pull) => (first === undefined ? null : mac(first, marker, pull).toString('hex')),
    verifies: (marker, pull) => {
      if (marker.version !== 2 || marker.signature === null) return false;
      const given = Buffer.from(marker.signature, 'hex');
      return derived.some((key) => {
        const expected = mac(key, marker, pull);
        return given.length === expected.length && timingSafeEqual(given, expected);
      });
    },
  };
}

/** Everything that a signature stands for, in one unambiguous text. GitHub ignores the case of a repository's name. */
function signedText(repository: string, pull: number, marker: Marker): string {
  const { tool, version, configuration, target, head, run, state, plan_digest, all, changes } = marker;
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
  ]);
}
