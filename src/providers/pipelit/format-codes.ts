import { errorCode } from '../../model/index.js';

/** What is wrong with a file in the shape that a server shows. */
export const FORMAT_CODES = {
  foreignNumber: errorCode(
    'PS1290',
    'A file refers to something by a number that only one server knows.',
    'Write the reference beside it as the message shows, or null.',
  ),
  twiceNamed: errorCode(
    'PS1291',
    'A list of nodes or edges has an element without a name, or two of one name.',
    'Remove the duplicate, or give the node or edge a name.',
  ),
} as const;
