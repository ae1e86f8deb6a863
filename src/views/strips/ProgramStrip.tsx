import { useLayoutEffect, useRef } from 'react';
import { codeLab as words } from '#words/codeLab.ts';
import { plain } from '../../i18n/format.ts';
import { MOST_VISITS } from '../../run/sandbox/messages.ts';
import { comparePaths } from '../../run/stage/codePath.ts';
import { type Coded, codeOf, writerFor } from '../codeLab/programNow.ts';
import { isBusy, useSandbox } from '../codeLab/theSandbox.ts';
import { Live } from '../live.tsx';
import '../codeLab/codeLab.css';
import { useSnapshot } from '../stageContext.ts';
import { isAsked } from '../told.ts';

/** What the program says: its output, its error, and how its path compares with the app's. */
export function ProgramStrip() {
  const { phase, output, cut, fault, beyond } = useSandbox();
  const state = useSandbox();
  const hides = useSnapshot((now: Coded) => isAsked(now, 'printed'));
  const box = useRef<HTMLPreElement>(null);
  useLayoutEffect(() => {
    if (box.current && (output || fault)) box.current.scrollTop = box.current.scrollHeight;
  }, [output, fault]);
  const empty = phase === 'idle' ? words.nothingYet : phase === 'ended' && !fault ? words.noOutput : '';
  const path = (now: Coded) =>
    phase === 'idle' || isBusy(state) ? (codeOf(now).path ? verdict(now) : words.elsewhere) : verdict(now);
  return (
    <section className="program-strip" aria-label={words.console}>
      <pre
        translate="no"
        ref={box}
        className="program-output"
        aria-label={words.output}
        role="region"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what may be longer than its box is scrolled by keys.
        tabIndex={0}
      >
        {cut > 0 && !hides ? <span className="program-cut">{`${words.cut(large(cut))}\n`}</span> : null}
        {hides && output ? words.printedLater : output}
        {fault ? <span className="program-fault">{fault.text}</span> : null}
        {output || fault ? null : <span className="program-cut">{empty}</span>}
      </pre>
      <div className="program-verdict">
        <Live.p role="status">{path}</Live.p>
        {beyond > 0 ? <p>{words.beyond(large(MOST_VISITS))}</p> : null}
      </div>
    </section>
  );
}

/** How the path of the program compares with the run, in a sentence. */
function verdict(now: Coded): string {
  const compared = comparePaths(codeOf(now).path, now.run);
  switch (compared.kind) {
    case 'none':
      return words.noPath;
    case 'same':
      return words.same(plain(now.run.steps), plain(compared.largest));
    case 'length':
      return words.length(plain(compared.steps), plain(now.run.steps));
    case 'broken':
      return words.broken(plain(compared.step), words.or(writerFor(now).namesOf(now)));
    case 'parts': {
      const names = writerFor(now).namesOf(now);
      const place = (values: readonly number[]) =>
        names.map((name, i) => `${name} ${plain(values[i] as number)}`).join(', ');
      const { step, parameters } = compared;
      return words.parts(plain(step), place(parameters), place(now.run.at(step).parameters));
    }
  }
}

const large = (count: number): string => (count < 1e6 ? plain(count) : words.millions(plain(count / 1e6, 1)));
