/**
 * A path and what follows the `#`, as they were before a filter of mail or chats rewrote the link: the `#` comes out as `%23`, which makes it a part of
 * the path that no host knows, and `&` as `&amp;`. No address of ours has either.
 */
export function mendedAddress(pathname: string, hash: string): string {
  const whole = hash.replace(/^#(%(25)*23)+/, '#');
  const [, path = pathname, lost] = /^(.*?)%(?:25)*23(.*)$/.exec(pathname) ?? [];
  // Where the `=` was rewritten as well, so was all the rest.
  const text = lost !== undefined && /%3D/i.test(lost) && !lost.includes('=') ? unescaped(lost) : lost;
  const after = text === undefined ? whole : `#${text}${whole.slice(1)}`;
  return path + after.replace(/&(amp;|#0*38;)+/gi, '&');
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Puts the address of the page right, and tells whoever listens for another. */
export function mendAddress(): void {
  const { pathname, hash } = location;
  history.replaceState(history.state, '', mendedAddress(pathname, hash));
  dispatchEvent(new Event('hashchange'));
}
