interface CommandCode {
  readonly code: string;
  readonly severity: 'error' | 'refused';
  readonly doc: string;
}

const error = (code: string, doc: string): CommandCode => ({ code, severity: 'error', doc });
const refused = (code: string, doc: string): CommandCode => ({ code, severity: 'refused', doc });

/** Why a command ended; docs/errors.md is generated from this table. */
export const COMMAND_CODES: readonly CommandCode[] = [
  error('PS3201', 'There is no configuration, and no bundle was named.'),
  error('PS9001', 'A fault of the tool itself. `--verbose` shows where; please report it.'),
  error('PS9010', 'The plan cannot be written to the file that `--out` names.'),
  refused('PS9020', 'Nobody can be asked here, and `--yes` was not given.'),
  refused('PS9021', 'The question was not answered with "yes".'),
  error('PS9030', 'A pattern on the command line names no kind, or looks like a file.'),
  error('PS9031', 'A pattern on the command line fits no item of the files.'),
  error('PS9032', 'A pattern on the command line fits only items that the target leaves out.'),
  error('PS9040', '`explain` knows no kind or field of this name.'),
  error('PS9050', '`compile` was given two files to write.'),
  error('PS9051', 'A compiled bundle would show a secret; only `--with-secrets` writes it.'),
  error('PS9052', 'A secret that `compile --with-secrets` needs is not in the environment.'),
  error('PS9053', 'A reference has no live id or version yet, so `compile` cannot resolve it.'),
  error('PS9054', 'The bundle cannot be written to the file that `--out` names.'),
  error('PS9055', 'The file for secrets is a symbolic link, no regular file, or cannot be written.'),
  error('PS9060', '`init` would overwrite files; nothing was written.'),
  error('PS9061', '`--org` of `init` is no positive whole number.'),
  error('PS9062', '`init` cannot write one of its files.'),
  error('PS9063', '`--github` of `init` names no Action.'),
  error('PS9070', 'The demo could not commit to its own repository.'),
  error('PS9071', 'The demo did not come out as it is told.'),
  error('PS9072', 'The demo was stopped by a signal.'),
  error('PS9080', 'The output could not be written, for instance because a disk is full.'),
  error('PS9081', 'The system lets this process open too few files.'),
];
