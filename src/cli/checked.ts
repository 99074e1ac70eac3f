import { hasErrors, sortFindings, UserError } from '../model/index.js';
import {
  checkJson,
  checkSummary,
  count,
  findingsJson,
  renderCheckMarkdown,
  renderCheckText,
} from '../report/index.js';
import { checkOffline } from '../run/check-offline.js';
import { type CheckedTarget, nothingKept } from '../run/open/check-only.js';
import type { RuleFlags } from '../run/open/flags.js';
import { OPEN_CODES } from '../run/open/open-codes.js';
import { givenOptions, type PolicyFlags } from '../run/open/policy.js';
import type { Io } from './io.js';
import { printed, printQuietly } from './opened.js';
import type { CommonFlags } from './options.js';
import { printDocument } from './print-json.js';

/** `validate`: the checks that need no server. */
export async function validateChecked(checked: CheckedTarget, flags: CommonFlags, io: Io): Promise<number> {
  const { trees, findings } = await checkOffline(checked);
  const inTrees = trees.reduce((sum, tree) => sum + tree.files.length + (tree.beside?.length ?? 0), 0);
  const files = checked.named === null ? checked.files.files.length : inTrees;
  if (flags.json === true) printDocument(findingsJson(findings, { files }), io);
  else {
    printQuietly(findings, checked, flags, io);
    if (!hasErrors(findings) && flags.quiet !== true)
      io.out(
        `${count(trees.length, 'tree')} in ${count(files, 'file')}: valid for target ${checked.target.name}.\n`,
      );
  }
  return hasErrors(findings) ? 1 : 0;
}

/** `plan`: the server's verdict on every tree. It changes nothing. */
export async function planChecked(
  checked: CheckedTarget,
  flags: CommonFlags &
    RuleFlags &
    PolicyFlags & { format?: 'text' | 'json' | 'markdown'; summary?: boolean; out?: string },
  io: Io,
): Promise<number> {
  refuseOptions(checked, flags);
  // Loaded late: the HTTP client is large.
  const { checkTarget } = await import('../run/check-target.js');
  const base = { commit: checked.git.commit };
  const report = await printed(
    checkTarget(checked, flags, io, base, (findings) => printQuietly(findings, checked, flags, io)),
    io,
  );
  const { title } = checked.provider;
  const wanted = flags.format ?? (flags.json === true ? 'json' : 'text');
  if (wanted === 'json') printDocument(checkJson(report), io);
  else if (wanted === 'markdown') io.out(renderCheckMarkdown(report, { title }));
  else if (flags.summary === true) io.out(`${report.target}: ${checkSummary(report)}\n`);
  else {
    // A finding without a place would not say what it is about.
    const findings = report.trees.flatMap(({ tree, findings: found }) =>
      found.map((one) => (one.place === undefined ? { address: tree, ...one } : one)),
    );
    printQuietly(sortFindings(findings), checked, flags, io, true);
    if (flags.quiet !== true || report.exit_code !== 0)
      io.out(renderCheckText(report, { color: io.outColor }));
  }
  return report.exit_code;
}

/** `apply` and `drift`: nothing is kept there, so there is nothing to do, which is no failure. */
export async function sayNothingKept(
  checked: CheckedTarget,
  flags: CommonFlags,
  nothing: string,
  io: Io,
): Promise<number> {
  const { provider, target } = checked;
  const message = await nothingKept(checked, nothing);
  const shown = { target: target.name, provider: provider.name, message, exit_code: 0 };
  if (flags.json === true) printDocument(shown, io);
  else io.out(`${message}\n`);
  return 0;
}

/** Refuses options that choose among changes or save them: there are none here, and ignoring them would promise some. */
function refuseOptions(
  { provider, target }: CheckedTarget,
  flags: PolicyFlags & RuleFlags & { out?: string },
): void {
  const others = { '--override': flags.override, '--rules-from': flags.rulesFrom, '--out': flags.out };
  const named = Object.entries(others).flatMap(([flag, value]) => (value === undefined ? [] : [flag]));
  const given = [...givenOptions(flags), ...named];
  if (given.length === 0) return;
  throw new UserError(
    OPEN_CODES.checkOptions.code,
    `${given.join(', ')} cannot be used for ${target.name}: ${provider.title} only checks files, so a plan has no changes to choose from or to save.`,
    flags.out === undefined
      ? 'Leave it out, or name the files to check.'
      : 'Leave it out; to keep the verdict, save what --json prints.',
  );
}
