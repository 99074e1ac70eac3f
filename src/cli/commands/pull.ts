import type { Command } from '@commander-js/extra-typings';
import { BUNDLE_CODES } from '../../bundle/bundle-codes.js';
import { patternCovers } from '../../bundle/files/pattern-covers.js';
import { committedFiles } from '../../host/git-info.js';
import { type Finding, pasted, UserError } from '../../model/index.js';
import { PROVIDERS } from '../../providers/index.js';
import { gitMerge } from '../../pull/merge-text.js';
import { PULL_CODES } from '../../pull/pull-codes.js';
import type { RequestedPull } from '../../pull/survey/request.js';
import { renderPullText } from '../../report/index.js';
import { bundlePatterns } from '../../run/open/files.js';
import { withoutKeys } from '../../run/open/key-use.js';
import { toRoot } from '../../run/open/open-files.js';
import type { Opened } from '../../run/open/open-target.js';
import { hiddenEdits } from '../../run/open/work-tree.js';
import { platformWords } from '../../run/platform-words.js';
import { pullTarget } from '../../run/pull-target.js';
import { SOURCE_CODES } from '../../source/read/source-codes.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { type Io, typingOf } from '../io.js';
import { afterReport } from '../lost-output.js';
import { openTarget, printFindings } from '../opened.js';
import { collect, target } from '../options.js';
import { printDocument } from '../print-json.js';

const flags = (bare: Command) =>
  target(bare)
    .option('--all', 'pull every live object, including those in no file yet')
    .option('--only <pattern>', 'pull matching objects, including those in no file yet', collect)
    .option('--workflow <id>', 'pull the objects of a workflow; with --all, of these workflows only', collect)
    .option('--into <file>', 'bundle file for new objects')
    .option('--vars', 'turn workflow and project ids into variables of the configuration')
    .option('--remove-gone', 'remove items whose objects were deleted on the platform')
    .option(
      '--resolved <pattern>',
      'settle conflicts of matching items with the present content of the files',
      collect,
    )
    .option('--rolled-back', 'bring the result of a rollback into the files')
    .option('--force', 'overwrite files with uncommitted changes')
    .option('--dry-run', 'show what would be written, without writing');

type PullFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'pull',
  does: 'Bring live values into the files. Only reads the platform.',
  examples: [
    [pasted('pull', '--dry-run'), 'show what would be written'],
    [pasted('pull'), 'bring live edits into the files'],
    [pasted('pull', '--all'), 'also add objects that no file holds'],
  ],
  flags,
  run: (_none, flags, { io }) => pull(flags, io),
});

/** `pull`: brings live values into the files. It only reads the platform. */
async function pull(flags: PullFlags, io: Io): Promise<number> {
  const { only, ...rest } = flags;
  const workflows = (flags.workflow ?? []).map(workflowId);
  const findsNew = flags.all === true || (only ?? []).length > 0 || workflows.length > 0;
  const opened = await openTarget(rest, [], io, { forgive: (finding) => isForPull(finding, findsNew) });
  try {
    const request: RequestedPull = {
      all: flags.all === true,
      only: only ?? [],
      workflows,
      into: flags.into === undefined ? null : bundleOf(flags.into, opened, io),
      vars: flags.vars === true,
      removeGone: flags.removeGone === true,
      force: flags.force === true,
      resolved: flags.resolved ?? [],
      rolledBack: flags.rolledBack === true,
    };
    const { root, changed } = opened.offline.git;
    const git = root === null ? null : io.openGit(root);
    const report = await pullTarget(opened.session, {
      request,
      dryRun: flags.dryRun === true,
      onFile: io.progress,
      onWarnings: (findings) => printFindings(findings, undefined, io),
      merge: gitMerge(withoutKeys(process.env)),
      schemas: async () => {
        const { editorSchemas } = await import('../../run/editor-schemas.js');
        return editorSchemas(io.providers ?? PROVIDERS, opened.session.desired.formats, true);
      },
      committed: async (files) => {
        const committed = await committedFiles(git, changed, files);
        if (git === null || root === null) return committed;
        for (const file of await hiddenEdits(git, root, opened.offline.checkout, files))
          committed.delete(file);
        return committed;
      },
    });
    if (flags.json === true) printDocument(report, io);
    else if (flags.quiet !== true || report.exit_code !== 0)
      io.out(renderPullText(report, { color: io.outColor, typing: typingOf(opened.session, io) }));
    const wrote = report.ledger.state === 'written' || (!report.dry_run && report.files.length > 0);
    return afterReport(report.exit_code, wrote, io);
  } finally {
    await opened.client.close();
  }
}

/** A first pull may find no file for a pattern, and a pull continues from marked conflicts: neither is an error here. */
function isForPull({ code }: Finding, findsNew: boolean): boolean {
  if (code === BUNDLE_CODES.conflictMarkers.code) return true;
  return findsNew && code === SOURCE_CODES.patternWithoutMatch.code;
}

function workflowId(text: string): number {
  const id = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(id)) return id;
  throw new UserError(
    PULL_CODES.badWorkflow.code,
    `--workflow is ${JSON.stringify(text)}, which is not the number of a workflow.`,
    `Pass the number from the address of the workflow in ${platformWords().app}.`,
  );
}

/** The file of `--into`, relative to the working directory. A bundle pattern must match it, or no plan would see it. */
function bundleOf(file: string, { session: { config } }: Opened, io: Io): string {
  const from = toRoot(file, config.root, io.cwd);
  const patterns = bundlePatterns(config);
  const isCovered = !from.startsWith('../') && patternCovers(patterns, from);
  if (isCovered && /\.(?:ya?ml|json)$/i.test(from)) return from;
  if (isCovered) {
    throw new UserError(
      PULL_CODES.notCovered.code,
      `--into takes a bundle in YAML or JSON, and ${file} holds one item.`,
      'Name a bundle, or leave --into out.',
      3,
    );
  }
  throw new UserError(
    PULL_CODES.notCovered.code,
    `No bundle pattern matches ${file}, so its items would never be planned.`,
    `Name a file that a pattern matches: ${patterns.join(', ')}.`,
    3,
  );
}
