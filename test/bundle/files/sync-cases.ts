import { type BadCase, bundle, one } from './bad-case.js';

const PROMPTS = 'prompts:\n  - { name: A, prompt_text: x }\n  - { name: B, prompt_text: x }\n';
const sync = (title: string, settings: string, finds: string[], says: string[] = []): BadCase =>
  one(title, `${PROMPTS}sync:\n${settings}`, finds, says);

/** Settings by address: each wrong one by itself. */
export const SYNC_CASES: readonly BadCase[] = [
  sync('settings that are no object', '  prompts/A: ▸true\n', ['PS1232']),
  sync('an address without a kind', '  ▸A: { protect: true }\n', ['PS1232'], ['does not begin with a kind']),
  sync('a misspelt kind', '  ▸promts/A: { protect: true }\n', ['PS1232'], ['Did you mean "prompts/A"?']),
  sync(
    'a pattern of a misspelt kind',
    '  ▸promts/*: { protect: true }\n',
    ['PS1232'],
    ['Did you mean "prompts/*"?'],
  ),
  sync('a misspelt setting', '  prompts/A: { ▸protected: true }\n', ['PS1232'], ['Did you mean protect?']),
  sync('protect that is a word', '  prompts/A: { protect: ▸"yes" }\n', ['PS1232'], ['Write true or false.']),
  sync('take_over that is a pattern', '  prompts/A: { take_over: ▸"*" }\n', ['PS1232']),
  sync('delete that is a number', '  prompts/Z: { delete: ▸1 }\n', ['PS1232']),
  sync(
    'an unknown on_drift',
    '  prompts/A: { on_drift: ▸override }\n',
    ['PS1232'],
    ['hold, overwrite or keep'],
  ),
  sync('an unknown run', '  prompts/A: { run: ▸twice }\n', ['PS1232']),
  sync('ignore that is a text', '  prompts/A: { ignore: ▸description }\n', ['PS1232']),
  sync('ignore of something that is no path', '  prompts/A: { ignore: ▸["a b"] }\n', ['PS1232']),
  sync('renamed_from that is empty', '  prompts/A: { renamed_from: ▸"" }\n', ['PS1232']),
  sync('renamed_from of a pattern', '  prompts/*: { ▸renamed_from: prompts/Old }\n', ['PS1234']),
  sync('an id of a whole kind', '  prompts: { ▸id: { main: 4 } }\n', ['PS1234']),
  sync('an id without a target', '  prompts/A: { id: ▸4 }\n', ['PS1232'], ['{main: 41}']),
  sync('an id that is a fraction', '  prompts/A: { id: { main: ▸4.5 } }\n', ['PS1232']),
  sync(
    'a setting for a target that there is not',
    '  prompts/A: { protect: { ▸mian: true } }\n',
    ['PS1240'],
    ['names the target "mian"', 'Did you mean main?'],
  ),
  sync(
    'an id for a target that looks like none',
    '  prompts/A: { id: { ▸production: 41 } }\n',
    ['PS1240'],
    ['The targets are: main'],
  ),
  sync('a list by target that is no list', '  prompts/A: { ignore: { main: ▸description } }\n', ['PS1232']),
  sync('on_drift by target with another word', '  prompts/A: { on_drift: { main: ▸override } }\n', [
    'PS1232',
  ]),
  sync('a renamed_from by target that is empty', '  prompts/A: { renamed_from: { main: ▸"" } }\n', [
    'PS1232',
  ]),
  sync(
    'overwrite without a target',
    '  prompts/A: { overwrite: ▸3f2a9c1b7d04e5f6 }\n',
    ['PS1232'],
    ['{main: "3f2a9c1b7d04e5f6"}'],
  ),
  sync('overwrite of a digest that is too short', '  prompts/A: { overwrite: { main: ▸3f2a9c1b } }\n', [
    'PS1232',
  ]),
  sync('overwrite of everything', '  prompts/A: { overwrite: { main: ▸true } }\n', ['PS1232']),
  sync(
    'a digest that YAML reads as a number',
    '  prompts/A: { overwrite: { main: ▸1234567890123456 } }\n',
    ['PS1232'],
    ['in quotes'],
  ),
  sync('overwrite of a pattern', '  prompts/*: { ▸overwrite: { main: 3f2a9c1b7d04e5f6 } }\n', ['PS1234']),
  sync(
    'an item that is to be deleted and released',
    '  prompts/Z: { delete: true, ▸release: { main: true } }\n',
    ['PS1241 prompts/Z'],
  ),
  sync(
    'an address of no item',
    '  ▸prompts/Aa: { protect: true }\n',
    ['PS1231 warning'],
    ['Did you mean prompts/A?'],
  ),
  sync('a deletion of an item that is there', '  prompts/A: { ▸delete: true }\n', ['PS1235 prompts/A']),
  sync('a rename from an item that is there', '  prompts/A: { ▸renamed_from: prompts/B }\n', [
    'PS1236 prompts/A',
  ]),
  sync('a rename from its own name', '  prompts/A: { ▸renamed_from: prompts/A }\n', ['PS1236 prompts/A']),
  sync(
    'a swap of two names',
    '  prompts/A: { renamed_from: prompts/B }\n  prompts/B: { renamed_from: prompts/A }\n',
    [],
  ),
  sync(
    'a renamed_from without its kind',
    '  prompts/A: { renamed_from: ▸"Tone guide" }\n',
    ['PS1251'],
    ['renamed_from of prompts/A names "Tone guide", which is not an address.', 'Write prompts/Tone guide.'],
  ),
  sync(
    'a renamed_from without its kind, for one target',
    '  prompts/A: { renamed_from: { main: ▸Old } }\n',
    ['PS1251'],
    ['Write prompts/Old.'],
  ),
  sync(
    'a renamed_from whose name holds a slash',
    '  prompts/A: { renamed_from: ▸prompts/Ask/Tell }\n',
    ['PS1251'],
    ['Write prompts/Ask%2FTell.'],
  ),
  sync(
    'a renamed_from whose name holds an @',
    '  prompts/A: { renamed_from: ▸prompts/me@home }\n',
    ['PS1251'],
    ['Write prompts/me%40home.'],
  ),
  sync(
    'a renamed_from whose per cent sign is not written out',
    '  prompts/A: { renamed_from: ▸prompts/100% }\n',
    ['PS1251'],
    ['Write prompts/100%25.'],
  ),
  sync(
    'a renamed_from of no name',
    '  prompts/A: { renamed_from: ▸prompts/ }\n',
    ['PS1251'],
    ['for instance'],
  ),
  sync(
    'a renamed_from of another kind',
    '  prompts/A: { renamed_from: ▸criteria/Old }\n',
    ['PS1251'],
    ['belongs to criteria, not to prompts', 'Write prompts/Old.'],
  ),
  sync(
    'a renamed_from of a misspelt kind',
    '  prompts/A: { renamed_from: ▸promts/Old }\n',
    ['PS1251'],
    ['Write prompts/Old.'],
  ),
  sync(
    'a renamed_from in the scope that has no mark',
    '  prompts/A: { renamed_from: ▸prompts/Old@org }\n',
    ['PS1251'],
    ['Write prompts/Old.'],
  ),
  sync('a renamed_from in a project', '  prompts/A: { renamed_from: prompts/Old@project:22 }\n', []),
  sync(
    'an address that no item can have',
    '  ▸prompts/Ask/Tell: { delete: true }\n',
    ['PS1250'],
    ['"prompts/Ask/Tell" is not an address of prompts', 'Write prompts/Ask%2FTell.'],
  ),
  sync(
    'an address with too few parts',
    '  ▸tool_bindings/10: { protect: true }\n',
    ['PS1250'],
    ['is not an address of tool_bindings', 'Correct the address'],
  ),
  sync(
    'a pattern that nothing fits',
    '  ▸prompts/Z*: { protect: true }\n',
    ['PS1231 warning'],
    ['No item matches the pattern'],
  ),
  sync(
    'an id that is a text where ids are numbers',
    '  prompts/A: { id: { main: ▸"41" } }\n',
    ['PS1252'],
    ['ids of prompts are integers', 'Write 41, without quotes.'],
  ),
  sync(
    'two renames from one',
    '  prompts/A: { renamed_from: prompts/Old }\n  prompts/B: { ▸renamed_from: prompts/Old }\n',
    ['PS1236 prompts/B'],
  ),
  {
    title: 'two files that say different things of one address',
    files: {
      'b/a.yaml': bundle(`${PROMPTS}sync: { prompts/A: { protect: true } }\n`),
      'b/b.yaml': bundle('sync: { prompts/A: { ▸protect: false } }\n'),
    },
    finds: ['PS1233 prompts/A'],
    says: ['the other one: b/a.yaml:5:22'],
  },
];
