import { memo, useLayoutEffect, useRef } from 'react';
import { working as words } from '#words/working.ts';
import type { Part, Quantity, Sign, WorkedLine } from '../../core/worked.ts';
import { Op } from './math.tsx';
import { Strip } from './Strip.tsx';
import { isPlain, LETTERS, numbersOf, runsOf, shapeOf, signOfLine, spokenLine } from './workedText.ts';
import './workingStrip.css';

/** A step of whatever optimizer, written out with its numbers. While only the numbers change, they alone are written. */
export function WorkingStrip({ lines }: { lines: readonly WorkedLine[] }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const write = (selector: string, texts: readonly string[]) =>
      place.current?.querySelectorAll(selector).forEach((node, i) => {
        const text = texts[i] ?? '';
        if (node.textContent !== text) node.textContent = text;
      });
    write('[data-number]', lines.flatMap(numbersOf));
    write('.working-sign', lines.map(signOfLine));
    write('.working-spoken', lines.map(spokenLine));
  }, [lines]);
  return (
    <Strip name={words.name}>
      <div ref={place} className="working-strip">
        {lines.length === 0 ? <p className="working-none">{words.none}</p> : null}
        <Lines key={shapeOf(lines)} lines={lines} />
      </div>
    </Strip>
  );
}

/** Rendered once for each shape of lines; after that the strip writes the numbers. */
const Lines = memo(
  ({ lines }: { lines: readonly WorkedLine[] }) =>
    lines.map((line) => <Line key={`${line.quantity}${line.parameter}`} line={line} />),
  () => true,
);
Lines.displayName = 'Lines';

function Line({ line }: { line: WorkedLine }) {
  const { quantity, parameter, parts } = line;
  const numbers = numbersOf(line);
  let used = 0;
  const letter = LETTERS[parameter];
  // A parameter's own numbers wear its color: where it was, and where it goes.
  const tone = quantity === 'θ' || quantity === 'θ′' ? ` f-${letter}` : '';
  const shown = (part: Part, i: number) => {
    if (typeof part === 'object') return <Name key={i} {...part} />;
    if (typeof part === 'string') return <SignOf key={i} sign={part} />;
    const own = used === 0 ? tone : '';
    return <Num key={i} text={numbers[used++]} tone={own} />;
  };
  return (
    <p className="working-line">
      <span className="working-name" aria-hidden="true">
        <Name quantity={quantity} parameter={parameter} />
      </span>
      {isPlain(parts) ? null : (
        <span className="working-parts" aria-hidden="true">
          <Op>=</Op>
          {runsOf(parts).map((run, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a shape never change their order.
            <span key={i}>
              {i > 0 ? <wbr /> : null}
              <span translate="no" className="f-run">
                {run.map(shown)}
              </span>
            </span>
          ))}
        </span>
      )}
      <wbr />
      <span translate="no" className="f-run working-result" aria-hidden="true">
        <span className="f-op working-sign">{signOfLine(line)}</span>
        <Num text={numbers.at(-1)} tone={tone} />
      </span>
      <span className="visually-hidden working-spoken">{spokenLine(line)}</span>
    </p>
  );
}

const Num = ({ text, tone }: { text: string | undefined; tone: string }) => (
  <span translate="no" className={`f-num${tone}`} data-number="">
    {text}
  </span>
);

const CLOSE: readonly Sign[] = ['(', ')', '²'];

function SignOf({ sign }: { sign: Sign }) {
  if (sign === '√') return <span className="working-math">√</span>;
  return CLOSE.includes(sign) ? sign : <Op>{sign}</Op>;
}

/** A quantity by its letter: the parameter itself, or what is kept of it. */
function Name({ quantity, parameter }: { quantity: Quantity; parameter: number }) {
  const letter = LETTERS[parameter];
  const own = (
    <i translate="no" className={`f-${letter}`}>
      {letter}
    </i>
  );
  if (quantity === 'θ') return own;
  if (quantity === 'θ′')
    return (
      <>
        {own}
        <span className="working-math">′</span>
      </>
    );
  const [base, hat] = quantity;
  return (
    <span translate="no" className="f-run">
      <i className={hat ? 'working-letter working-hat' : 'working-letter'}>{base}</i>
      <sub>{own}</sub>
    </span>
  );
}
