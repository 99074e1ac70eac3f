/** A message without the query of an address, which is a secret: whoever has it may write there. */
export function hidden(message: string, address: string): string {
  const at = address.indexOf('?');
  return at < 0 || at === address.length - 1 ? message : message.replaceAll(address.slice(at + 1), '…');
}
