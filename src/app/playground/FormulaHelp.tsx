import { formula as words } from '#words/formula.ts';

/** What can be typed into a formula, folded away. */
export function FormulaHelp() {
  const { title, rows } = words.help;
  return (
    <details className="formula-help">
      <summary>{title}</summary>
      <dl>
        {rows.map(({ typed, means }) => (
          <div key={means}>
            <dt>
              {typed.map((one) => (
                <code key={one} translate="no">
                  {one}
                </code>
              ))}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
