/** What stands behind the markers of a conflict that a pull wrote. */
export const FILE_LABEL = 'files';
export const LIVE_LABEL = 'platform';

const START = `<<<<<<< ${FILE_LABEL}`;
const END = `>>>>>>> ${LIVE_LABEL}`;

/** True for a text with a conflict that a pull wrote and nobody has resolved yet. */
export function hasMarkers(text: string): boolean {
  if (!text.includes(START)) return false;
  const lines = text.split(/\r?\n/);
  const start = lines.indexOf(START);
  const middle = start < 0 ? -1 : lines.indexOf('=======', start);
  return middle > start && lines.indexOf(END, middle) > middle;
}
