import { errorCode, refusedCode } from '../model/index.js';

/** Codes of the commands; docs/errors.md is generated from this table. */
export const COMMAND_CODES = {
  planUnwritable: errorCode(
    'PS9010',
    'The plan cannot be written to the `--out` or `--html` file.',
    'Name a file for the plan in a folder that exists and is writable.',
  ),
  nobodyToAsk: refusedCode(
    'PS9020',
    'There is no terminal to confirm on, and `--yes` was not passed.',
    'Pass `--yes`, or run the command in a terminal.',
  ),
  unknownSchema: errorCode(
    'PS9041',
    '`schema` knows no schema of this name.',
    'Name a schema that the message lists.',
  ),
  unknownTopic: errorCode(
    'PS9040',
    '`explain` found nothing with this name.',
    'Correct the topic; `pipelines-sync explain` lists them all.',
  ),
  twoFiles: errorCode(
    'PS9050',
    '`compile` got both `--out` and `--with-secrets`.',
    'Pass one of the two, as each names the file to write.',
  ),
  bundleUnwritable: errorCode(
    'PS9054',
    'The bundle cannot be written to the `--out` file.',
    'Name a file for the bundle in a folder that exists and is writable.',
  ),
  initTarget: errorCode(
    'PS9045',
    'A target that `init` was given has no usable name, is named twice, or shares the variable of its key with another.',
    'Give each target a name of its own: `pipelines-sync init --target staging --target production`.',
  ),
  initUnanswered: refusedCode(
    'PS9046',
    '`init` was stopped, or a question of it was ended or not answered; nothing was written.',
    'Run `pipelines-sync init` again, and answer with one of the words in the question or pass the answers as flags.',
  ),
  initUnserved: errorCode(
    'PS9047',
    'A target has a name that no job of a CI system can be given.',
    'Rename the target in the configuration, without a comma, `$` or a blank at an end.',
  ),
  initOverwrites: errorCode(
    'PS9060',
    'Files that `init` writes exist already and differ; nothing was written.',
    'See what differs with `pipelines-sync init --dry-run`, then edit the files, move them away or pass `--force`.',
  ),
  initOrg: errorCode(
    'PS9061',
    'An option of `init` does not fit the platform, such as an `--org` that cannot be an account of it.',
    'Leave the option out, or pass the value that the message shows.',
  ),
  initUnwritable: errorCode(
    'PS9062',
    '`init` cannot write one of its files.',
    'Make the folder writable, then write all files again: `pipelines-sync init --force`.',
  ),
  initAction: errorCode(
    'PS9063',
    '`--github` of `init` is not of the form `owner/name@commit`.',
    'Pass `owner/name@commit`, as in `uses:` of a workflow, or `--github` alone.',
  ),
  demoCommit: errorCode(
    'PS9070',
    'The demo could not commit to its own repository.',
    'Look whether git works here, for example with `git commit` in a new repository, then run `pipelines-sync demo` again.',
  ),
  demoStory: errorCode(
    'PS9071',
    'A step of the demo had an unexpected result.',
    'Report the output above; this is a bug in pipelines-sync.',
  ),
  demoStopped: errorCode(
    'PS9072',
    'The demo was stopped by a signal.',
    'Run `pipelines-sync demo` again; its folder was removed.',
  ),
  outputLost: errorCode(
    'PS9080',
    'The output could not be written, for example because a disk is full.',
    'Make room or write to another place. If the command changed something, `pipelines-sync history` shows what.',
  ),
  noSummary: errorCode(
    'PS2901',
    '`--summary` was passed outside of a job of GitHub Actions.',
    'Leave `--summary` out, or use `--format markdown`.',
  ),
  resultUnwritable: errorCode(
    'PS2902',
    'The result of a run cannot be written to a file.',
    'Name a file of the result in a folder that exists and is writable.',
  ),
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
  unknownProvider: errorCode(
    'PS9082',
    '`--provider` names no provider.',
    'Use one of the providers that the message lists in `--provider`.',
  ),
  noStarter: errorCode(
    'PS2714',
    'The provider that `init --provider` names has no first files.',
    'Leave `--provider` out, or name a provider that the message lists.',
  ),
  noEmulator: errorCode(
    'PS9083',
    'The provider that `emulator --provider` names has no emulator.',
    'Name a provider with an emulator; the message lists them.',
  ),
  emulatorArguments: errorCode(
    'PS9086',
    'The emulator cannot start with these options: a switch, a fault, a seed, a folder or a port cannot be used.',
    'Correct the option that the message names; `pipelines-sync emulator --switch help` lists the switches.',
  ),
} as const;
