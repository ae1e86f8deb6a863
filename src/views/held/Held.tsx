import { held as words } from '#words/held.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import './held.css';

/** More names than these stand on no line. */
const MOST = 4;

/** Under a picture over two parameters: which others are held, and where. Its description says it as well. */
export function Held() {
  const holds = useSnapshot(({ held }: Floor) => !!held?.length);
  return holds ? (
    <Live.p className="figure-held" {...QUIET}>
      {(now: Floor) => unbroken(heldText(now))}
    </Live.p>
  ) : null;
}

/** No line ends within W⁽²⁾₁. */
const unbroken = (text: string) => text.replaceAll('⁾', '⁾\u2060');

/** Empty where nothing is held. */
export function heldText({ held = [] }: Pick<Floor, 'held'>): string {
  if (held.length === 0) return '';
  const named = held.slice(0, MOST).map(({ name, value }) => [name, shortly(value)] as const);
  return words.at(named, held.length > MOST ? plain(held.length - MOST) : null);
}

/** The same as a sentence of a description. */
export const heldSentence = (now: Pick<Floor, 'held'>): string =>
  now.held?.length ? `${heldText(now)}.` : '';

/** Three digits or so, whatever the scale. */
function shortly(value: number): string {
  const size = Math.abs(value);
  return plain(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 4);
}
