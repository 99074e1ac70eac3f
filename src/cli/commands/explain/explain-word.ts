import { pageLink } from '../../../model/index.js';
import { GLOSSARY } from '../../generated/glossary.js';

/** A term of docs/glossary.md, in any case; undefined where the page does not have it. */
export function explainWord(topic: string): string | undefined {
  const exact = GLOSSARY[topic] === undefined ? [] : [topic];
  const alike = glossaryWords().filter(
    (word) => word !== topic && word.toLowerCase() === topic.toLowerCase(),
  );
  const found = [...exact, ...alike];
  if (found.length === 0) return undefined;
  const texts = found.map((word) => `${word}, in the words of this tool: ${GLOSSARY[word]}.\n`);
  return `${texts.join('')}  source: ${pageLink('glossary.md', 'glossary')}\n`;
}

/** Every term of docs/glossary.md. */
export function glossaryWords(): string[] {
  return Object.keys(GLOSSARY);
}
