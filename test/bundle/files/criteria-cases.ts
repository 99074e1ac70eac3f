import { type BadCase, one } from './bad-case.js';

const criterion = (title: string, fields: string, finds: string[], says: string[] = []): BadCase =>
  one(
    title,
    `criteria:\n  - name: C\n    display_label: C\n${fields
      .split('\n')
      .map((line) => `    ${line}\n`)
      .join('')}`,
    finds.map((find) => find.replace(/^(@\S+ )?(PS\d+)/, (_, at, code) => `${at ?? ''}${code} criteria/C`)),
    says,
  );
const BOOLEAN = '\noutput_schema: { type: boolean }';
const rule = (title: string, config: string, finds: string[], says: string[] = []): BadCase =>
  criterion(title, `type: programmatic\nconfig: ${config}${BOOLEAN}`, finds, says);
const judge = (title: string, config: string, finds: string[], says: string[] = []): BadCase =>
  criterion(
    title,
    `type: llm_judge\nconfig: ${config}\noutput_schema: { type: rating, range: [1, 5] }`,
    finds,
    says,
  );
const metric = (title: string, config: string, finds: string[], says: string[] = []): BadCase =>
  criterion(
    title,
    `type: llm_metric\nconfig: ${config}\noutput_schema: { type: numeric, range: [0, 1] }`,
    finds,
    says,
  );
const output = (title: string, schema: string, finds: string[], says: string[] = []): BadCase =>
  criterion(title, `type: human_rating\nconfig: {}\noutput_schema: ${schema}`, finds, says);

/** Contract c, row by row: what each type and subtype needs, takes and does not take. */
export const CRITERIA_CASES: readonly BadCase[] = [
  one(
    'no fields but a name',
    'criteria:\n  - ▸name: C\n',
    ['PS2001 criteria/C'],
    ['display_label', 'type', 'config', 'output_schema'],
  ),
  criterion(
    'an unknown type',
    `type: ▸llm-judge\nconfig: { prompt_template: x }${BOOLEAN}`,
    ['PS2005'],
    ['Did you mean llm_judge?'],
  ),
  criterion('a config that is null', `type: llm_judge\nconfig: ▸null${BOOLEAN}`, ['PS2002']),
  criterion('a config that is a list', `type: llm_judge\nconfig: ▸[]${BOOLEAN}`, ['PS2002']),
  one(
    'texts that show nothing',
    `criteria:
  - { name: L, display_label: ▸" ", type: llm_judge, config: { prompt_template: ▸"\\n" }, output_schema: { type: boolean } }
  - { name: R, display_label: R, type: human_rating, config: { rubric: ▸"" }, output_schema: { type: boolean } }
`,
    ['PS2017 criteria/L warning', 'PS2017 criteria/L warning', 'PS2017 criteria/R warning'],
    ['or remove the criterion', 'or remove the field'],
  ),
  criterion(
    'a label over the limit',
    `type: llm_judge\nconfig: { prompt_template: x }${BOOLEAN}\ndescription: ▸${'d'.repeat(5001)}`,
    ['PS2006'],
  ),

  rule('programmatic without a subtype', '▸{ case_sensitive: true }', ['PS2104'], ['exact_match']),
  rule('programmatic with an unknown subtype', '{ subtype: ▸exact-match }', ['PS2104']),
  rule('programmatic with the subtype of a metric', '{ subtype: ▸answer_relevancy }', ['PS2104']),
  rule(
    'exact_match with keywords',
    '{ subtype: exact_match, keywords: ▸[a] }',
    ['PS2110 warning'],
    ['belongs to contains_keywords'],
  ),
  rule('exact_match with a text for a boolean', '{ subtype: exact_match, case_sensitive: ▸"yes" }', [
    'PS2002',
  ]),
  rule(
    'a misspelt setting',
    '{ subtype: exact_match, ▸case_sensitiv: true }',
    ['PS2003'],
    ['case_sensitive'],
  ),
  rule(
    'contains_keywords without keywords',
    '▸{ subtype: contains_keywords }',
    ['PS2101'],
    ['config.keywords'],
  ),
  rule('contains_keywords with a text', '{ subtype: contains_keywords, keywords: ▸Rome }', ['PS2002']),
  rule('contains_keywords with none', '{ subtype: contains_keywords, keywords: ▸[] }', ['PS2007']),
  rule(
    'contains_keywords with an unknown mode',
    '{ subtype: contains_keywords, keywords: [a], mode: ▸some }',
    ['PS2005'],
  ),
  rule('regex_match without a pattern', '▸{ subtype: regex_match }', ['PS2101'], ['config.pattern']),
  rule('regex_match with an empty pattern', '{ subtype: regex_match, pattern: ▸"" }', ['PS2007']),
  rule('regex_match with a broken pattern', '{ subtype: regex_match, pattern: ▸"(Day" }', ['PS2106 warning']),
  rule(
    'regex_match with an unknown flag',
    '{ subtype: regex_match, pattern: a, flags: [▸IGNORCASE] }',
    ['PS2009 warning'],
    ['IGNORECASE'],
  ),
  rule('json_validity with a schema that is a text', '{ subtype: json_validity, schema: ▸"{}" }', ['PS2002']),
  rule('json_validity with a pattern', '{ subtype: json_validity, pattern: ▸a }', ['PS2110 warning']),
  criterion(
    'programmatic with another verdict',
    'type: programmatic\nconfig: { subtype: exact_match }\noutput_schema: { type: ▸rating, range: [1, 5] }',
    ['PS2107 warning'],
  ),

  judge(
    'llm_judge without a template',
    '▸{ model: gemini-3.5-flash }',
    ['PS2101'],
    ['config.prompt_template'],
  ),
  judge('llm_judge with an empty template', '{ prompt_template: ▸"" }', ['PS2007']),
  judge(
    'llm_judge with a subtype',
    '{ prompt_template: x, subtype: ▸exact_match }',
    ['PS2104'],
    ['has no subtype'],
  ),
  judge(
    'llm_judge that is too hot',
    '{ prompt_template: x, temperature: ▸2.5 }',
    ['PS2008'],
    ['from 0 to 2'],
  ),
  judge('llm_judge below zero', '{ prompt_template: x, temperature: ▸-0.1 }', ['PS2008']),
  judge('llm_judge with a temperature as text', '{ prompt_template: x, temperature: ▸"0" }', ['PS2002']),
  judge(
    'llm_judge with a rubric',
    '{ prompt_template: x, rubric: ▸y }',
    ['PS2110 warning'],
    ['human_rating'],
  ),
  judge('llm_judge with a template over the limit', `{ prompt_template: ▸${'t'.repeat(50_001)} }`, [
    'PS2006',
  ]),

  criterion(
    'human_rating without an output',
    'type: human_rating\nconfig: {}',
    ['@b/a.yaml:3:5 PS2001'],
    ['output_schema'],
  ),
  output('human_rating with an output that is null', '▸null', ['PS2002']),
  output('human_rating with an output without a type', '▸{ range: [1, 5] }', ['PS2001']),
  output('human_rating with an unknown output', '{ type: ▸stars }', ['PS2005']),
  output('a rating from five to one', '{ type: rating, range: ▸[5, 1] }', ['PS2108']),
  output('a rating of halves', '{ type: rating, range: ▸[0.5, 5] }', ['PS2108'], ['two integers']),
  output('a range of one', '{ type: numeric, range: ▸[1] }', ['PS2108']),
  output('a label outside the range', '{ type: rating, range: [1, 5], labels: { "1": Poor, "9": ▸Great } }', [
    'PS2109',
  ]),
  criterion(
    'human_rating with a subtype',
    'type: human_rating\nconfig: { subtype: ▸exact_match }\noutput_schema: { type: rating, range: [1, 5] }',
    ['PS2104'],
  ),
  criterion(
    'human_rating with a template',
    'type: human_rating\nconfig: { prompt_template: ▸x }\noutput_schema: { type: rating, range: [1, 5] }',
    ['PS2110 warning'],
  ),

  metric('llm_metric without a subtype', '▸{ threshold: 0.7 }', ['PS2101'], ['config.subtype']),
  metric('llm_metric with a rule', '{ subtype: ▸regex_match }', ['PS2104'], ['type: programmatic']),
  metric('llm_metric with an unknown metric', '{ subtype: ▸faithfulness }', ['PS2105 warning']),
  metric('llm_metric with a threshold as text', '{ subtype: answer_relevancy, threshold: ▸"0.7" }', [
    'PS2002',
  ]),
  metric('llm_metric with a subtype that is a number', '{ subtype: ▸5 }', ['PS2002']),
];
