import path from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { type Compiled, compileTarget } from '../../api/verbs/compile.js';
import { writePrivateFile } from '../../host/private-file.js';
import { putFile } from '../../host/put-file.js';
import { codeOf, pasted, UserError } from '../../model/index.js';
import { FindingsError } from '../../run/open/open-files.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { COMMAND_CODES } from '../command-codes.js';
import { ExitError } from '../exit-error.js';
import type { Io } from '../io.js';
import { openHow, printFindings } from '../opened.js';
import { files, target } from '../options.js';
import { printWhole } from '../print-json.js';

const flags = (bare: Command) =>
  target(files(bare))
    .option('--out <file>', 'file to write instead of stdout')
    .option('--with-secrets <file>', 'file to write with secrets included, readable only by you');

type CompileFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'compile',
  does: 'Write one plain v1 bundle with every form resolved, ready for the SDK.',
  examples: [[pasted('compile', '--out', 'compiled.json'), 'write a bundle for the SDK']],
  flags,
  run: ([files], flags, { io }) => compile(files, flags, io),
});

/** `compile`: one plain v1 bundle, on stdout or in a file. */
async function compile(files: readonly string[], flags: CompileFlags, io: Io): Promise<number> {
  if (flags.out !== undefined && flags.withSecrets !== undefined) {
    throw new UserError(
      COMMAND_CODES.twoFiles.code,
      '--out and --with-secrets cannot be combined: each names the file to write.',
      'Pass one of them.',
    );
  }
  const compiled = await made(files, flags, io);
  await write(`${JSON.stringify(compiled.bundle, null, 2)}\n`, flags, io);
  if (flags.quiet !== true) report(compiled, flags, io);
  return 0;
}

async function made(files: readonly string[], flags: CompileFlags, io: Io): Promise<Compiled> {
  const { withSecrets, ...rest } = flags;
  try {
    return await compileTarget(rest, files, io, withSecrets !== undefined, openHow(flags, files, io));
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    printFindings(error.findings, error.files === undefined ? undefined : { files: error.files }, io);
    io.err('Nothing was written.\n');
    throw new ExitError(1);
  }
}

async function write(text: string, flags: CompileFlags, io: Io): Promise<void> {
  if (flags.withSecrets !== undefined) {
    const random = io.randomBytes(6).toString('hex');
    await writePrivateFile(path.resolve(io.cwd, flags.withSecrets), flags.withSecrets, text, random);
    return;
  }
  if (flags.out === undefined) {
    printWhole(text, io);
    return;
  }
  try {
    await putFile(path.resolve(io.cwd, flags.out), text);
  } catch (error) {
    const reason = codeOf(error) ?? 'unknown error';
    throw new UserError(
      COMMAND_CODES.bundleUnwritable.code,
      `Cannot write the bundle to ${flags.out} (${reason}).`,
      'Name a file in a folder that exists and is writable.',
    );
  }
}

function report({ items: written, leftOut }: Compiled, flags: CompileFlags, io: Io): void {
  const file = flags.withSecrets ?? flags.out;
  const items = `${written} ${written === 1 ? 'item' : 'items'}`;
  if (file !== undefined)
    io.err(
      `${items} written to ${file}${flags.withSecrets === undefined ? '' : ', including secrets: keep it out of git'}.\n`,
    );
  if (leftOut > 0) io.err(`${leftOut} left out: the target does not include them.\n`);
}
