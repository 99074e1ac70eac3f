import path from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { loadBundle } from '../../bundle/load-bundle.js';
import { bundleSets, type Config, type TargetConfig } from '../../config/config-types.js';
import { readGit } from '../../host/git-info.js';
import { replaceFile } from '../../host/replace-file.js';
import {
  at,
  type Finding,
  hasErrors,
  type PastedCommand,
  pasted,
  type Shell,
  shellLine,
  sortFindings,
  UserError,
} from '../../model/index.js';
import { formatsOf, kindsOf, PROVIDERS } from '../../providers/index.js';
import { type BundleFiles, isBundleOf } from '../../run/open/files.js';
import { openCheckout } from '../../run/open/open-checkout.js';
import { OPEN_CODES } from '../../run/open/open-codes.js';
import { readNamed } from '../../run/open/open-files.js';
import { formatDocument } from '../../source/format/format-bundle.js';
import { isMarkdown } from '../../source/read/front-matter.js';
import { ParsedSources } from '../../source/read/parsed-sources.js';
import { SOURCE_CODES } from '../../source/read/source-codes.js';
import { resolveInside } from '../../source/read/source-inside.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { FORMAT_CODES } from '../format-codes.js';
import type { Io } from '../io.js';
import { openConfig, printFindings } from '../opened.js';
import { files, json } from '../options.js';
import { printDocument } from '../print-json.js';

const flags = (bare: Command) =>
  json(files(bare))
    .option('--check', 'list files that would change without writing them; exit 1 if there are any')
    .option(
      '--config <file>',
      'configuration file (default: pipelines-sync.yaml, here or in a parent folder)',
    );

type FormatFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'fmt',
  does: 'Format bundles in the canonical layout. Comments are kept.',
  examples: [
    [pasted('fmt'), 'format all files'],
    [pasted('fmt', '--check'), 'list files that are not formatted'],
  ],
  flags,
  run: ([files], flags, { io }) => fmt(files, flags, io),
});

/**
 * `fmt`: formats bundles in their canonical layout. A file with errors is reported and left unchanged; the others are
 * formatted. Exit 1 when something was reported, or with `--check` when a file is not in its layout.
 */
async function fmt(named: readonly string[], flags: FormatFlags, io: Io): Promise<number> {
  const { config, findings: ofConfig } = await openConfig(flags, named, null, io);
  const kinds = await kindsOf(io.providers);
  const files = await readAll(named.length > 0 ? config : withoutChecked(config, io), named, io);
  // A misspelt key may hide patterns, and with them files.
  const findings = [...ofConfig.filter(({ severity }) => severity === 'error'), ...files.findings];
  const formats = await formatsOf(io.providers);
  const sources = new ParsedSources();
  const isCheck = flags.check === true;
  const states: { file: string; state: 'formatted' | 'would_change' | 'unchanged' | 'left' }[] = [];
  for (const { file, bytes } of files.files) {
    const one: (typeof states)[number] = { file, state: 'left' };
    states.push(one);
    if (named.length > 0 && isMarkdown(file) && isNoItem(config, file)) {
      const message = 'No bundle pattern names this Markdown file, so it is a text and was left unchanged.';
      findings.push({ ...finding('refused', file, message), remedy: 'Leave it out.' });
      continue;
    }
    const read = loadBundle(file, bytes, kinds, sources, { formats });
    const errors = read.findings.filter((finding) => finding.severity === 'error');
    findings.push(...errors);
    if (read.bundle === undefined || errors.length > 0) continue;
    const { document, format } = read.bundle;
    const { text } = document;
    const formatted = formatDocument(file, text, format.order?.(kinds) ?? (() => undefined));
    if ('refused' in formatted)
      findings.push(finding('refused', file, `${formatted.refused} The file was left unchanged.`));
    else if (formatted.text === text) one.state = 'unchanged';
    else {
      const failed = isCheck ? undefined : await write(config.root, file, bytes, formatted.text, io);
      if (failed !== undefined) findings.push(failed);
      else {
        one.state = isCheck ? 'would_change' : 'formatted';
        if (flags.json !== true) io.out(`${isCheck ? 'would change' : 'formatted'}  ${file}\n`);
      }
    }
  }
  const changed = states.filter(({ state }) => state === 'formatted' || state === 'would_change').length;
  if (flags.json === true) printDocument({ check: isCheck, files: states }, io);
  printFindings(sortFindings(findings), { files }, io);
  const failed = hasErrors(findings);
  if (!failed) {
    const place = flags.config === undefined ? { files: named } : { config: flags.config, files: named };
    const write = { command: at(pasted('fmt'), place), shell: io.shell ?? 'sh' };
    io.err(summary(changed, files.files.length, isCheck, write));
  }
  return failed || (isCheck && changed > 0) ? 1 : 0;
}

/**
 * The configuration without targets whose files are only checked: they are no bundles, and their platform has its own
 * format.
 * @throws UserError where no other target is left
 */
function withoutChecked(config: Config, { providers = PROVIDERS }: Io): Config {
  const providerOf = (target: TargetConfig) => providers.find(({ name }) => name === target.provider);
  const all = [...config.targets];
  const own = all.filter(([, target]) => providerOf(target)?.sync !== undefined);
  const [first] = all;
  if (own.length > 0 || first === undefined) return { ...config, targets: new Map(own) };
  const [name, target] = first;
  throw new UserError(
    OPEN_CODES.checkOnly.code,
    `Target ${name} is on ${providerOf(target)?.title}, which only checks files: there are no bundles to format.`,
    'To see what it says of the format of its files.',
    3,
    pasted('plan'),
  );
}

/** True for a file that no pattern of the configuration matches; without patterns, nobody knows. */
function isNoItem(config: Config, file: string): boolean {
  return config.file !== null && !bundleSets(config).some((set) => isBundleOf(set, file));
}

/** Reads the named bundles, else those of every target. */
async function readAll(
  config: Config,
  named: readonly string[],
  io: Io,
): Promise<Pick<BundleFiles, 'files' | 'findings'>> {
  const byName = new Map<string, BundleFiles['files'][number]>();
  // A file of two targets is read for both, and what is wrong with it is said once.
  const findings = new Map<string, Finding>();
  for (const set of named.length > 0 ? [config] : bundleSets(config)) {
    let read = await readNamed(set, named, io);
    // Files that a sparse checkout left out matter only where a pattern matched nothing.
    if (read.findings.some(({ code }) => code === SOURCE_CODES.patternWithoutMatch.code)) {
      const git = await readGit(config.root, io.openGit);
      read = await readNamed(set, named, io, await openCheckout(git, set, named, io));
    }
    for (const one of read.files) if (!byName.has(one.file)) byName.set(one.file, one);
    for (const one of read.findings) findings.set(JSON.stringify(one), one);
  }
  return { files: [...byName.values()], findings: [...findings.values()] };
}

async function write(
  root: string,
  file: string,
  old: Uint8Array,
  text: string,
  io: Io,
): Promise<Finding | undefined> {
  const inside = resolveInside(root, path.posix.normalize(file));
  if (inside.kind !== 'found') return finding('unwritable', file, 'The file no longer exists.');
  // Writes to the target of a symbolic link inside the repository; the link stays.
  const done = await replaceFile(inside.real, old, text, io.randomBytes(6).toString('hex'));
  if (done === 'written') return undefined;
  if (done === 'changed')
    return finding(
      'changedMeanwhile',
      file,
      'The file changed while fmt was running and was left unchanged.',
    );
  return finding('unwritable', file, `The file cannot be written (${done.reason}).`);
}

const REMEDIES = {
  refused: 'Move comments inside values above them, and simplify unusual YAML.',
  unwritable: 'Make the file and its folder writable, then run the command again.',
  changedMeanwhile: 'Run the command again.',
};

function finding(why: keyof typeof FORMAT_CODES, file: string, message: string): Finding {
  const { code, severity } = FORMAT_CODES[why];
  return { code, severity, message, remedy: REMEDIES[why], place: { file, line: 1, column: 1 } };
}

function summary(
  changed: number,
  all: number,
  isCheck: boolean,
  { command, shell }: { command: PastedCommand; shell: Shell },
): string {
  const files = `${all} ${all === 1 ? 'file' : 'files'}`;
  if (changed === 0) return `${files} in canonical layout.\n`;
  return isCheck
    ? `${changed} of ${files} not in canonical layout. To format: ${shellLine(command, shell)}\n`
    : `${changed} of ${files} formatted.\n`;
}
