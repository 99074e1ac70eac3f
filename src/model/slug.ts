/** The SDK's slug (C-d.3), with every character outside ASCII as a separator too. */
export function slug(text: string): string {
  return text
    .replace(/[^\p{ASCII}]/gu, '-')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');
}
