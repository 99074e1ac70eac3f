export { contentIndent, literal } from './block-scalar.js';
export { editSource } from './edit-source.js';
export { type EditRefusal, expectedValue, type SourceEdit } from './expected.js';
export { jsonTree } from './json-tree.js';
export { type JsonStyle, jsonText, jsonValue } from './json-value.js';
export { newlineOf } from './layout.js';
export { printBundle } from './print-bundle.js';
export { columnOf, isBlank, lineAt, lineEnd, lineStart } from './text-lines.js';
export {
  type Anchor,
  CannotEdit,
  isMember,
  type ListSpot,
  type MapRow,
  type MapSpot,
  type Row,
  rowAnchors,
  type Spot,
} from './tree.js';
export { doubleQuoted, inlineText } from './yaml-scalar.js';
export { yamlTree } from './yaml-tree.js';
