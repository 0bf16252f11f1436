/** Whether a URL leads to the device that follows it. */
export function isLocalHost(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/(localhost|127(\.\d+){3}|\[::1\])([:/?#]|$)/i.test(url);
}
