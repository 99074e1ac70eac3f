import { parseAst } from 'rolldown/parseAst';

/** What costs time already where the literal is read, also in a function that is never called: tables of Unicode. */
const SLOW = /\\[pP]\{/;

const STRANGE = /[^\0-\x7f]/;

/**
 * In place of an expression that is made when it is first used. It does all that strings and our own code ask of one,
 * and is one object like the literal at the top of a module: `lastIndex` of `g` stays in it.
 */
const LATER = `const later_ = (source, flags) => {
	let made;
	const get = () => made ??= new RegExp(source, flags);
	return {
		flags,
		source,
		get lastIndex() { return get().lastIndex; },
		set lastIndex(at) { get().lastIndex = at; },
		test: (text) => get().test(text),
		exec: (text) => get().exec(text),
		[Symbol.match]: (text) => get()[Symbol.match](text),
		[Symbol.matchAll]: (text) => get()[Symbol.matchAll](text),
		[Symbol.replace]: (text, by) => get()[Symbol.replace](text, by),
		[Symbol.search]: (text) => get()[Symbol.search](text),
		[Symbol.split]: (text, most) => get()[Symbol.split](text, most)
	};
};
`;

/**
 * The same program, which Node reads in less time. The parser of JavaScript builds the sets of characters of a regular
 * expression where it meets the literal: those that name sets of Unicode are made when they are used. And a file with
 * one character outside of ASCII takes twice the memory: those in texts are escaped.
 * @param code a program in JavaScript, CommonJS
 */
export function quickToRead(code) {
  if (!SLOW.test(code) && !STRANGE.test(code)) return code;
  const edits = [];
  visit(parseAst(code, { sourceType: 'script' }), false, (edit) => edits.push(edit), code);
  let made = '';
  let at = 0;
  for (const { start, end, by } of edits.sort((a, b) => a.start - b.start)) {
    made += code.slice(at, start) + by;
    at = end;
  }
  made += code.slice(at);
  if (!edits.some(({ by }) => by.startsWith('later_('))) return made;
  const line = made.startsWith('#!') ? made.indexOf('\n') + 1 : 0;
  return made.slice(0, line) + LATER + made.slice(line);
}

function visit(node, isInFunction, edit, code) {
  const { type, start, end } = node;
  if (type === 'Literal' && node.regex != null) {
    const { pattern, flags } = node.regex;
    const given = escaped(`(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`);
    // In a function, each call makes its own; V8 keeps what it compiled.
    if (SLOW.test(pattern)) edit({ start, end, by: `${isInFunction ? 'new RegExp' : 'later_'}${given}` });
    else if (STRANGE.test(pattern)) edit({ start, end, by: `new RegExp${given}` });
  } else if (type === 'Literal' || type === 'TemplateElement') {
    const text = code.slice(start, end);
    if (STRANGE.test(text)) edit({ start, end, by: escaped(text) });
  }
  // The function of a tagged template also gets the text as it is written.
  if (type === 'TaggedTemplateExpression') return;
  const isIn = isInFunction || /Function/.test(type) || type === 'StaticBlock';
  for (const key of Object.keys(node)) {
    for (const child of [node[key]].flat())
      if (typeof child === 'object' && child !== null && typeof child.type === 'string')
        visit(child, isIn, edit, code);
  }
}

function escaped(text) {
  return text.replace(/(\\*)([^\0-\x7f])/g, (_, before, char) => {
    // A backslash that is none itself says nothing before such a character.
    const kept = before.length % 2 === 0 ? before : before.slice(1);
    return `${kept}\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
