import { useMemo } from 'react';
import { jump as words } from '#words/jump.ts';
import { isRefused } from '../../core/problem.ts';
import { plain } from '../../i18n/format.ts';
import { equationsOf } from '../../run/kinds/network/equations.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { useSnapshot } from '../stageContext.ts';
import { Strip } from './Strip.tsx';
import './normalEquationsStrip.css';

/** More rows than these do not stand under a picture. */
const MOST = 3;

const read = (value: number) => plain(value, Math.abs(value) >= 1000 ? 0 : 3);

/** XᵀX · w = Xᵀy in numbers, for a model of few parameters. */
export function NormalEquationsStrip() {
  const model = useSnapshot((now: NetworkNow) => now.model);
  const fit = useSnapshot((now: NetworkNow) => now.fit);
  const equations = useMemo(() => equationsOf(model), [model]);
  const { names } = model;
  const none = isRefused(equations)
    ? equations.problem.message
    : equations.right.length > MOST
      ? words.large(plain(equations.right.length))
      : null;
  if (none !== null || isRefused(equations))
    return (
      <Strip name={words.equations}>
        <p className="normal-equations">{none}</p>
      </Strip>
    );
  const rows = equations.matrix.map((row) => row.map(read));
  const right = equations.right.map(read);
  const solution = fit.problem ? null : fit.parameters.map(read);
  const said = {
    matrix: words.rows(rows.map(words.rowSays)),
    right: words.rowSays(right),
    names: words.rowSays(names),
    solution: solution && words.rowSays(solution),
  };
  return (
    <Strip name={words.equations}>
      <p className="visually-hidden">{words.matrixSays(said)}</p>
      <div className="normal-equations" aria-hidden="true" translate="no">
        <Matrix name="XᵀX" rows={rows} />
        <span className="f-op">·</span>
        <Matrix name="w" rows={names.map((name) => [name])} />
        <span className="f-op">=</span>
        <Matrix name="Xᵀy" rows={right.map((value) => [value])} />
        {solution ? (
          <>
            <span className="f-op">
              {words.so} <i>w</i> ≈
            </span>
            <Matrix name="" rows={solution.map((value) => [value])} />
          </>
        ) : null}
      </div>
    </Strip>
  );
}

function Matrix({ name, rows }: { name: string; rows: readonly (readonly string[])[] }) {
  return (
    <span className="matrix">
      <span className="matrix-rows">
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
          <span key={i} className="matrix-row">
            {row.map((entry, j) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place.
                key={j}
                className={name === 'w' ? (entry === 'b' ? 'f-b' : 'f-w') : 'f-num'}
              >
                {entry}
              </span>
            ))}
          </span>
        ))}
      </span>
      <span className="matrix-name">{name}</span>
    </span>
  );
}
