import { useState } from 'react';
import { notKept as words } from '#words/notKept.ts';
import { shell } from '#words/shell.ts';

/** A visible word where the browser refuses to keep the progress. */
export function NotKept() {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div className="refusal is-not-kept" role="status">
      <p>{words.says}</p>
      <button type="button" className="button" onClick={() => setClosed(true)}>
        {shell.close}
      </button>
    </div>
  );
}
