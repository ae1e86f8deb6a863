import { browserKeep } from '../../lessons/progress/storage.ts';

const KEY = 'downhill.letterKeys';
const keep = browserKeep();

/** Whether L and ? do something on their own (WCAG 2.1.4: single-character keys can be switched off). */
export function letterKeysWork(): boolean {
  return keep.read(KEY) !== 'off';
}

export function setLetterKeys(work: boolean): void {
  keep.write(KEY, work ? 'on' : 'off');
}
