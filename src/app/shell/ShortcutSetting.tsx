import { useState } from 'react';
import { pages as words } from '#words/pages.ts';
import { letterKeysWork, setLetterKeys } from './letterKeys.ts';

/** People who speak to their computer, or whose hands rest on the keys, can switch the single-letter keys off. */
export function ShortcutSetting() {
  const [works, setWorks] = useState(letterKeysWork);
  return (
    <label className="setting">
      <input
        type="checkbox"
        checked={works}
        onChange={(event) => {
          setLetterKeys(event.target.checked);
          setWorks(event.target.checked);
        }}
      />
      {words.letterKeys}
    </label>
  );
}
