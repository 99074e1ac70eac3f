import { errorCode, refusedCode } from '../model/index.js';

/** Codes of the commands; docs/errors.md is generated from this table. */
export const COMMAND_CODES = {
  planUnwritable: errorCode('PS9010', 'The plan cannot be written to the `--out` file.'),
  nobodyToAsk: refusedCode('PS9020', 'There is no terminal to confirm on, and `--yes` was not passed.'),
  unknownSchema: errorCode('PS9041', '`schema` knows no schema of this name.'),
  unknownTopic: errorCode('PS9040', '`explain` found nothing with this name.'),
  twoFiles: errorCode('PS9050', '`compile` got both `--out` and `--with-secrets`.'),
  bundleUnwritable: errorCode('PS9054', 'The bundle cannot be written to the `--out` file.'),
  initOverwrites: errorCode('PS9060', 'Files that `init` writes exist already; nothing was written.'),
  initOrg: errorCode(
    'PS9061',
    'An option of `init` does not fit the platform, such as an `--org` that cannot be an account of it.',
  ),
  initUnwritable: errorCode('PS9062', '`init` cannot write one of its files.'),
  initAction: errorCode('PS9063', '`--github` of `init` is not of the form `owner/name@commit`.'),
  demoCommit: errorCode('PS9070', 'The demo could not commit to its own repository.'),
  demoStory: errorCode('PS9071', 'A step of the demo had an unexpected result.'),
  demoStopped: errorCode('PS9072', 'The demo was stopped by a signal.'),
  outputLost: errorCode('PS9080', 'The output could not be written, for example because a disk is full.'),
  noSummary: errorCode('PS2901', '`--summary` was passed outside of a job of GitHub Actions.'),
  resultUnwritable: errorCode('PS2902', 'The result of a run cannot be written to a file.'),
  usage: errorCode(
    'PS9090',
    'The command line has an unknown command or option, a value that the option does not take, or lacks an argument.',
    'Run `pipelines-sync help COMMAND` to see what the command takes.',
  ),
  contradiction: errorCode(
    'PS9091',
    'Two options were passed that contradict each other.',
    'Leave one of them out.',
  ),
  unknownProvider: errorCode('PS9082', '`--provider` names no provider.'),
  noStarter: errorCode('PS2714', 'The provider that `init --provider` names has no first files.'),
  noEmulator: errorCode('PS9083', 'The provider that `emulator --provider` names has no emulator.'),
} as const;
