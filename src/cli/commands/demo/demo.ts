import type { Command } from '@commander-js/extra-typings';
import { platformWords } from '../../../run/platform-words.js';
import { type CommandContext, defineCommand, type FlagsOf } from '../../command.js';
import type { Io } from '../../io.js';
import { json } from '../../options.js';
import { printDocument } from '../../print-json.js';
import {
  BUNDLE_FILE,
  demoFiles,
  ITINERARY_EDITED,
  ITINERARY_FILE,
  THEIRS,
  TONE_FILE,
  TONE_LINE,
  TONE_LIVE,
  TRIED,
} from './demo-files.js';
import { DemoRunner } from './demo-runner.js';

const flags = (bare: Command) => json(bare).option('--keep', 'keep the folder of the demo');

type DemoFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'demo',
  does: 'See the whole workflow in a minute on the emulator. Needs no setup.',
  flags,
  run: (_none, flags, { io, main }) => demo(flags, io, main),
});

const { app } = platformWords();

const TONE_ADDRESS = 'prompts/Tone guide';
const ITINERARY_ADDRESS = 'prompts/Concise Rome Prompt';

/** `demo`: the whole workflow on the embedded platform. Exit 1 when a step has an unexpected result. */
async function demo(flags: DemoFlags, io: Io, main: CommandContext['main']): Promise<number> {
  const stage = await DemoRunner.open(io, main);
  let told = false;
  try {
    await tell(stage);
    await tellMerge(stage);
    await tellRelease(stage);
    await tellHistory(stage);
    told = true;
  } finally {
    // After a signal, --keep does not count: nobody may be there to read where the folder is.
    const isKept = flags.keep === true && !io.signal.aborted;
    await stage.close(isKept);
    if (flags.json === true) printDocument({ steps: stage.steps, folder: isKept ? stage.folder : null }, io);
    else if (isKept) io.out(`\nFolder of the demo: ${stage.folder}\n`);
    else if (told) io.out('\nThe folder and the emulator of the demo were removed.\n');
  }
  return 0;
}

async function tell(stage: DemoRunner): Promise<void> {
  stage.title('1. Files in git');
  stage.say('One bundle holds prompts, criteria and an evaluation; long texts are Markdown files.');
  stage.say('The platform is an emulator: nothing leaves this machine.');
  const files = demoFiles(stage.emulator.url);
  for (const [file, text] of Object.entries(files)) await stage.write(file, text);
  for (const line of (files[BUNDLE_FILE] ?? '').split('\n').slice(0, 8)) stage.say(`    ${line}`);
  stage.say('    …');
  await stage.commit('Rome prompts and how we judge them');
  const requests = stage.emulator.requests.length;
  await stage.run(0, 'validate');
  stage.check(stage.emulator.requests.length === requests, 'validate asked the platform');

  stage.title('2. Plan and apply');
  await stage.run(0, 'plan');
  stage.check(
    stage.emulator.requests.every(({ method }) => method === 'GET'),
    'plan wrote to the platform',
  );
  await stage.run(0, 'apply', '--yes');
  stage.check(stage.emulator.store.list('prompts').length === 2, 'the prompts are not on the platform');
  stage.say('\nNow git and the platform are equal, and another run has nothing to do.');
  await isEqual(stage);

  stage.title('3. An edit in git');
  await stage.write(ITINERARY_FILE, ITINERARY_EDITED);
  await stage.commit('Six shorter days, and always what to book');
  const edited = await stage.run(0, 'plan');
  stage.check(
    edited.out.includes('+60+') && edited.out.includes('v1 → v2'),
    'the plan does not show the words',
  );

  stage.title('4. Is it better? A trial');
  stage.say('A workflow uses this prompt. Two copies of it now answer the same 30 tasks:');
  stage.say('one with the live prompt (base), one with the edited text (head).');
  const criteria = ['Names a booking', 'Itinerary Quality Judge'];
  const { workflow, node, field } = TRIED;
  stage.emulator.store.configureField(workflow, node, field, { prompt: 'Concise Rome Prompt', criteria });
  const tried = await stage.run(0, 'trial', '--yes');
  const isBetter = /rome {2}passed .*got better/.test(tried.out) && !/ {2}worse$/m.test(tried.out);
  stage.check(isBetter, 'the trial did not see the better text');
  stage.check(
    textOf(stage, 'Concise Rome Prompt').includes('80 words'),
    'the trial changed the prompt itself',
  );
  stage.say('\nIt is, and no other row is worse, so it is applied.');
  await stage.run(0, 'apply', '--yes');
  stage.check(
    textOf(stage, 'Concise Rome Prompt').includes('60 words'),
    'the new text is not on the platform',
  );

  stage.title(`5. An edit in ${app}`);
  stage.say('Meanwhile, somebody rewrites both prompts in the browser.');
  edit(stage, 'Tone guide', TONE_LIVE);
  edit(stage, 'Concise Rome Prompt', 'Surprise me!');
  const held = await stage.run(3, 'plan');
  stage.check(held.out.includes('2 held'), 'the plan does not hold the edits');
  stage.say('\nApply does not overwrite these edits either:');
  await stage.run(3, 'apply', '--yes');
  stage.check(textOf(stage, 'Tone guide') === TONE_LIVE, `the edit of ${app} is lost`);

  stage.title('6. Decide');
  stage.say('One edit was a mistake, so it is overwritten, by name.');
  await stage.run(0, 'apply', '--yes', '--on-drift', 'overwrite', '--only', ITINERARY_ADDRESS);
  stage.check(textOf(stage, 'Concise Rome Prompt').includes('60 words'), 'git was not written over the edit');
  stage.say('\nThe other is better than the text in git, so it is pulled into the file.');
  await stage.run(0, 'pull', '--only', TONE_ADDRESS);
  stage.check((await stage.read(TONE_FILE)) === `${TONE_LIVE}\n`, 'the file does not hold the live edit');
  await stage.commit(`The warmer voice from ${app}`);
  await stage.run(0, 'apply', '--yes');
  await isEqual(stage);
  stage.check(textOf(stage, 'Tone guide') === TONE_LIVE, 'the warmer voice is lost');
}

/** Both sides edit one text: neither edit is lost. */
async function tellMerge(stage: DemoRunner): Promise<void> {
  stage.title('7. One text, edited on both sides');
  if (!stage.hasGit) {
    stage.say('Skipped: merging texts needs git, which was not found.');
    return;
  }
  stage.say(`Somebody changes the first line in ${app}, and somebody else adds a last line in git.`);
  edit(stage, 'Tone guide', TONE_LIVE.replace('warm', 'cheerful'));
  await stage.write(TONE_FILE, `${TONE_LIVE}\n${TONE_LINE}\n`);
  await stage.commit('Say it in a few words');
  const held = await stage.run(3, 'plan');
  stage.check(held.out.includes('conflict'), 'the plan does not show the conflict');
  stage.say(`\nPull merges the two edits as git merges branches, so nothing from ${app} is lost:`);
  await stage.run(0, 'pull', '--only', TONE_ADDRESS);
  const merged = await stage.read(TONE_FILE);
  stage.check(merged.includes('cheerful') && merged.includes(TONE_LINE), 'the two edits were not merged');
  await stage.commit('Both edits of the tone guide');
  await stage.run(0, 'apply', '--yes');
  stage.check(`${textOf(stage, 'Tone guide')}\n` === merged, 'the merged text is not on the platform');
  await isEqual(stage);
}

/** Adopted objects are released, not deleted, when they leave the files. */
async function tellRelease(stage: DemoRunner): Promise<void> {
  stage.title('8. Revert a commit');
  stage.say(`A prompt created in ${app} is pulled into the files. Apply adopts it without sending anything.`);
  const before = await stage.read(BUNDLE_FILE);
  stage.emulator.store.create('prompts', { name: THEIRS, prompt_text: 'Write to former guests.' });
  await stage.run(0, 'pull', '--only', `prompts/${THEIRS}`);
  await stage.commit('Letters are in git now');
  await stage.run(0, 'apply', '--yes');
  stage.say(
    '\nThen that commit is reverted. Objects that this repository did not create stay on the platform:',
  );
  await stage.revert(BUNDLE_FILE, before);
  const released = await stage.run(0, 'plan');
  stage.check(released.out.includes('release'), 'the plan does not let it go');
  await stage.run(0, 'apply', '--yes');
  stage.check(textOf(stage, THEIRS) === 'Write to former guests.', 'a revert deleted what was adopted');
  await isEqual(stage);
}

async function tellHistory(stage: DemoRunner): Promise<void> {
  stage.title('9. Who deployed what, and when');
  const history = await stage.run(0, 'history');
  stage.check(history.out.includes('staging') || history.out.includes('1'), 'the history is empty');
}

async function isEqual(stage: DemoRunner): Promise<void> {
  await stage.run(0, 'plan', '--detailed-exitcode');
}

function promptOf(stage: DemoRunner, name: string) {
  return stage.emulator.store.list('prompts').find((prompt) => prompt.name === name);
}

function textOf(stage: DemoRunner, name: string): string {
  return promptOf(stage, name)?.prompt_text ?? '';
}

function edit(stage: DemoRunner, name: string, text: string): void {
  const prompt = promptOf(stage, name);
  stage.check(prompt !== undefined, `${name} is not on the platform`);
  if (prompt !== undefined) stage.emulator.store.edit('prompts', prompt.id, { prompt_text: text });
}
