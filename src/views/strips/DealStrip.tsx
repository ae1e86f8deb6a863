import { heldOut as words } from '#words/heldOut.ts';
import { plain } from '../../i18n/format.ts';
import '../../run/kinds/network/asked/complexity.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { missText } from '../modelComplexity/describe.ts';
import { told } from '../told.ts';
import { type Column, NumberTableOf, type Row } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

const COLUMNS: readonly Column[] = [{ head: words.houses }, { head: words.typicalMiss }];

const ROWS: readonly Row<NetworkNow>[] = [
  {
    key: 'learned',
    head: words.learned,
    cells: [
      ({ parts }) => plain(parts.learned.length),
      (now) => told(now, 'rootMeanSquare', missText(now.rootMeanSquare)),
    ],
  },
  {
    key: 'heldOut',
    head: words.heldOut,
    cells: [
      ({ parts }) => plain(parts.heldOut.length),
      (now) => told(now, 'heldOutMiss', missText(now.rootMeanSquareOf(now.parts.heldOut))),
    ],
  },
];

/** The envelope says nothing before it is opened, and of one degree alone then. */
const ENVELOPE: Row<NetworkNow> = {
  key: 'envelope',
  head: ({ complexity: { opened } }) => (opened ? words.openedWith(plain(opened.size)) : words.envelope),
  cells: [
    ({ parts }) => plain(parts.envelope.length),
    (now) => {
      const { opened } = now.complexity;
      return opened ? told(now, 'heldOutMiss', missText(opened.miss)) : words.sealed;
    },
  ],
};

/** The parts that the examples were dealt into, and how the model does on each. */
export function DealStrip() {
  return (
    <Strip name={words.deal}>
      <NumberTableOf<NetworkNow> columns={COLUMNS} rows={ROWS} />
    </Strip>
  );
}

/** The same with the envelope. */
export function DealWithEnvelope() {
  return (
    <Strip name={words.deal}>
      <NumberTableOf<NetworkNow> columns={COLUMNS} rows={[...ROWS, ENVELOPE]} />
    </Strip>
  );
}
