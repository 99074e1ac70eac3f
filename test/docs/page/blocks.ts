import { parse, postprocess, preprocess } from 'micromark';

/** A fenced block of a page, or commands that run there without being shown. */
export interface Block {
  /** Line of the opening fence in the page. */
  readonly line: number;
  /** First word of the info string; `before` for commands in a comment. */
  readonly language: string;
  readonly code: string;
  /** Comments right before the block, `word: value`, by word. */
  readonly marks: Marks;
}

export interface Marks {
  /** Path of the file that the block shows; it is written, and later blocks find it. */
  file?: string;
  /** Test of this repository that reads this page and checks the block. */
  'checked by'?: string;
  /** What the block is a part of, where it is no whole document. */
  'part of'?: string;
  /** Why nothing can check the block. */
  'not run'?: string;
}

const WORDS: readonly string[] = ['file', 'checked by', 'part of', 'not run'] satisfies (keyof Marks)[];

/**
 * The blocks of a page in order. Comments of HTML right before a block say what GitHub does not show: `file: PATH`,
 * `not run: WHY` and the others of `Marks`. `<!-- before: … -->` holds commands to run at its place.
 * @throws where code stands without a fence, and for an empty mark
 */
export function blocksOf(page: string): Block[] {
  const found: Block[] = [];
  let marks: { [word: string]: string } = {};
  let code: string[] = [];
  let language = '';
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(page, 'utf8', true)),
  );
  for (const [step, token, context] of events) {
    const text = () => context.sliceSerialize(token);
    const { line } = token.start;
    if (step === 'enter') {
      if (token.type === 'codeIndented')
        throw new Error(`Line ${line}: put the code into a fence, so that its kind can be said.`);
      if (token.type === 'paragraph' || token.type === 'atxHeading') {
        if (Object.keys(marks).length > 0)
          throw new Error(`Line ${line}: no block follows the mark "${Object.keys(marks)}".`);
      }
      if (token.type === 'codeFenced') {
        code = [];
        language = '';
      }
      continue;
    }
    if (token.type === 'htmlFlow') {
      const comment = commentOf(text(), line);
      if (comment?.word === 'before')
        found.push({ line, language: 'before', code: `${comment.value}\n`, marks: {} });
      else if (comment !== undefined) marks[comment.word] = comment.value;
    } else if (token.type === 'codeFencedFenceInfo') language = text();
    else if (token.type === 'codeFlowValue') code[line] = text();
    else if (token.type === 'codeFenced') {
      const lines = Array.from(
        { length: token.end.line - token.start.line - 1 },
        (_, n) => code[token.start.line + 1 + n] ?? '',
      );
      found.push({
        line: token.start.line,
        language,
        code: lines.map((one) => `${one}\n`).join(''),
        marks,
      });
      marks = {};
    }
  }
  return found;
}

/** A comment that says something of the blocks; other comments and HTML are none. */
function commentOf(html: string, line: number): { word: string; value: string } | undefined {
  const [, word = '', value = ''] = /^<!--\s*([a-z ]+):\s*(.*?)\s*-->$/s.exec(html.trim()) ?? [];
  if (word !== 'before' && !WORDS.includes(word)) return undefined;
  if (value === '') throw new Error(`Line ${line}: the mark "${word}" says nothing.`);
  return { word, value };
}
