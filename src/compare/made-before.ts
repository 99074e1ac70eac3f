/** How far the clock of a platform's answers and that of its objects may differ. */
const CLOCKS_MS = 2000;

/**
 * True where an object was certainly created before something was sent. Both times are the platform's, because our
 * clock may be wrong; unknown times prove nothing.
 */
export function wasMadeBefore(createdAt: string | null, sentAt: string | null | undefined): boolean {
  const made = momentOf(createdAt);
  const sent = momentOf(sentAt ?? null);
  return made !== undefined && sent !== undefined && made < sent - CLOCKS_MS;
}

/** A time in milliseconds; one without an offset is UTC, wherever this runs. */
export function momentOf(text: string | null): number | undefined {
  if (text === null || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return undefined;
  const moment = Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(moment) ? undefined : moment;
}
