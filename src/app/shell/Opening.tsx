import { shell as words } from '#words/shell.ts';

/** What is said while something that was asked for is on its way. */
export function Opening() {
  return (
    <p className="refusal is-opening" role="status">
      {words.opening}
    </p>
  );
}
