/** True for `localhost`, 127.0.0.0/8 and `[::1]`, as a parsed URL writes its host name. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
