import type { Command } from '@commander-js/extra-typings';
import { configSchema } from '../../../config/config-schema.js';
import { type Kinds, PLATFORM_CODES, pasted } from '../../../model/index.js';
import { kindsOf, PROVIDERS, sectionSchemas } from '../../../providers/index.js';
import { defineCommand, type FlagsOf } from '../../command.js';
import type { Io } from '../../io.js';
import { json } from '../../options.js';
import { printDocument } from '../../print-json.js';
import { explainForm, formWords } from './explain-form.js';
import { explainKind } from './explain-kind.js';
import { explainSetting, explainSettingWord, settingNames, settingWords } from './explain-setting.js';
import { explainSync } from './explain-sync.js';
import { unknownTopic } from './unknown-topic.js';

const flags = (bare: Command) =>
  json(bare).argument(
    '[topic...]',
    "kind, field, code, key of the configuration, form, term, command or word of an output, for example prompts, targets, '$ref' or held",
  );

export const command = defineCommand({
  name: 'explain',
  does: 'Explain a kind, field, code, setting, term, or any word of an output.',
  examples: [
    [pasted('explain', 'criteria.config.temperature'), 'explain a field'],
    [pasted('explain', '$ref'), 'explain a form'],
    [pasted('explain', 'held'), 'explain a term'],
    [pasted('explain', 'exit', 'codes'), 'list the exit codes'],
  ],
  flags,
  run: ([words], flags, { io }) => explain(words.join(' '), flags, io),
});

/** `explain`: what something that a file may say, or a message says, means. It needs no configuration and no key. */
async function explain(topic: string, { json: isJson }: FlagsOf<typeof flags>, io: Io): Promise<number> {
  const { providers = PROVIDERS } = io;
  const kinds = await kindsOf(providers);
  const config = async () => configSchema(kinds, providers, await sectionSchemas(providers));
  // An unquoted '$ref' is an empty word in a shell.
  const isList = topic === '';
  const text = isList ? topics(kinds, settingNames(await config())) : await meaningOf(topic, kinds, config);
  if (isJson === true) printDocument({ topic: isList ? null : topic, text }, io);
  else io.out(text);
  return 0;
}

type ConfigSchema = () => Promise<ReturnType<typeof configSchema>>;

/**
 * What a topic means. Kinds, codes and `sync` have names of their own; another word may be a form, a setting and a term,
 * and is all.
 * @throws UserError for a word that nothing has
 */
export async function meaningOf(topic: string, kinds: Kinds, configOf: ConfigSchema): Promise<string> {
  if (/^PS\d+$/i.test(topic)) {
    // Loaded late: it loads the tables of all rooms.
    const { explainCode } = await import('./explain-code.js');
    return explainCode(kinds, topic);
  }
  const [name = '', ...path] = topic.split('.');
  const kind = kinds.find(name);
  if (kind !== undefined) return explainKind(kind, path);
  if (name === 'sync') return explainSync(path);
  const config = await configOf();
  // Loaded late: the schemas and the help of all commands.
  const [words, fields, members, commands] = await Promise.all([
    import('./explain-word.js'),
    import('./explain-field.js'),
    import('./explain-member.js'),
    import('./explain-command.js'),
  ]);
  const found = [
    explainForm(kinds, topic),
    explainSetting(config, topic),
    explainSettingWord(config, topic),
    fields.explainField(kinds, topic),
    words.explainWord(topic),
    commands.explainCommand(topic),
    members.explainMember(topic),
  ];
  const texts = found.filter((text) => text !== undefined);
  if (texts.length > 0) return texts.join('\n');
  const known = [
    ...kinds.all.map((one) => one.name),
    'sync',
    ...formWords(kinds),
    ...settingNames(config),
    ...settingWords(config),
    ...fields.fieldWords(kinds),
    ...words.glossaryWords(),
    ...commands.commandWords(),
    ...members.documentWords(),
  ];
  throw unknownTopic(topic, known, 'topic');
}

/** What can be asked for. */
function topics(kinds: Kinds, settings: readonly string[]): string {
  const line = (name: string, doc: string) => `${name.padEnd(20)} ${doc}\n`;
  return [
    ...kinds.all.map((kind) => line(kind.name, kind.doc)),
    line('sync', 'Settings by address or pattern; the platform ignores them.'),
    `\nForms: ${formWords(kinds)
      .map((word) => `'${word}'`)
      .join(', ')}\n`,
    `Keys of the configuration: ${settings.join(', ')}\n`,
    `Codes of messages, for example: explain ${PLATFORM_CODES.keyRefused.code}\n`,
    'Terms of docs/glossary.md, for example: explain held\n',
    'Commands, options, exit codes, and members and words of JSON documents: explain exit codes\n',
  ].join('');
}
