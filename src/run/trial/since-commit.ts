import { WHOLE_CHECKOUT } from '../../bundle/files/checkout.js';
import { pasted, type Resource, UserError } from '../../model/index.js';
import type { TrialSwap, Trials } from '../../providers/index.js';
import { ParsedSources } from '../../source/read/parsed-sources.js';
import { desire } from '../open/files.js';
import type { Host } from '../open/host.js';
import type { Offline } from '../open/open-files.js';
import { commitFiles } from '../open/open-source.js';
import type { Session } from '../open/session.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';

/** What the files were before: what has not changed since is not tried. */
export interface Before {
  /** True for an item that the files had in this form. */
  hadItem(resource: Resource): boolean;
  /** True for an exchange of names that a trial had. */
  hadSwap(trial: string, swap: TrialSwap): boolean;
}

/** Everything counts as new. */
export const NOTHING_BEFORE: Before = { hadItem: () => false, hadSwap: () => false };

/**
 * The files in a commit.
 * @throws UserError PS3228 where this clone does not have it
 */
export async function filesBefore(
  ref: string,
  { offline, session, trials }: { offline: Offline; session: Session; trials: Trials },
  io: Host,
): Promise<Before> {
  const { config, target, kinds, git: info } = offline;
  const git = info.root === null ? undefined : io.openGit(info.root);
  const found = await git?.(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const commit = found?.code === 0 ? found.stdout.toString('utf8').trim() : undefined;
  const contents =
    git === undefined || commit === undefined ? undefined : await commitFiles(offline, git)?.contents(commit);
  if (contents === undefined)
    throw new UserError(
      CODES.badBase.code,
      commit === undefined
        ? `--base ${JSON.stringify(ref)} is no commit of this clone.`
        : `The files of --base ${JSON.stringify(ref)} cannot be read: the commit has no such configuration, or a link or submodule in place of a file.`,
      commit === undefined
        ? 'Fetch it, or name another one. To try everything that a plan changes.'
        : 'To try everything that a plan changes.',
      1,
      pasted('trial'),
    );
  const { bundles, texts, configuration } = contents;
  const files = { files: bundles, checkout: WHOLE_CHECKOUT };
  const past = desire(config, target, kinds, session.org, files, {
    overlay: texts,
    sources: new ParsedSources(),
    formats: session.desired.formats,
  });
  const items = new Map(past.resources.map((one) => [one.address, one.contentDigest]));
  const section = configuration?.get(trials.key);
  const entries = section?.type === 'map' ? trials.read(section, target).entries : [];
  const swaps = new Set(entries.flatMap(({ name, swap }) => (swap ?? []).map((one) => swapKey(name, one))));
  return {
    hadItem: ({ address, contentDigest }) => items.get(address) === contentDigest,
    hadSwap: (trial, swap) => swaps.has(swapKey(trial, swap)),
  };
}

function swapKey(trial: string, { node, field, what }: TrialSwap): string {
  return JSON.stringify([trial, node, field, what]);
}
