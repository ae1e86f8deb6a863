import { useMemo } from 'react';
import { matrices as words } from '#words/matrices.ts';
import { plain } from '../../i18n/format.ts';
import type { Matrices } from '../../run/stage/facets.ts';
import { FigureBox } from '../axes/FigureBox.tsx';
import type { Box, FigureSize } from '../axes/frame.ts';
import { Figure } from '../Figure.tsx';
import { useSnapshot } from '../stageContext.ts';
import { layOut } from './layout.ts';
import { Matrix } from './Matrix.tsx';
import { cellText, type Token, tokensOf } from './tokens.ts';
import './matrices.css';

interface MatricesFigureProps {
  size: FigureSize;
  title?: string | undefined;
}

/** The network as matrices with their shapes: a row an example, a column a unit. What is lit in the network is lit here, and the other way round. */
export function MatricesFigure({ size, title }: MatricesFigureProps) {
  return (
    <Figure<Matrices> name={words.name} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="matrices">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

function Drawing({ box }: { box: Box }) {
  const text = useSnapshot((now: Matrices) => JSON.stringify(tokensOf(now)));
  const tokens = useMemo(() => JSON.parse(text) as readonly Token[], [text]);
  const layout = useMemo(() => layOut(tokens, box), [tokens, box]);
  return (
    <g className="matrices-all" fontSize={`${layout.em}px`}>
      {layout.placed.map((placed) => (
        <Matrix key={placed.key} placed={placed} layout={layout} />
      ))}
    </g>
  );
}

function describe(now: Matrices): string {
  const { matrices } = now;
  const all = tokensOf(now).map((token) => {
    const rows = Array.from({ length: token.rows }, (_, row) =>
      Array.from({ length: token.columns }, (__, column) => cellText(now, token, row, column)).join(', '),
    );
    return words.matrix(token.name, plain(token.rows), plain(token.columns), rows.join('; '));
  });
  return [...all, matrices.count < matrices.of ? words.more(plain(matrices.count), plain(matrices.of)) : '']
    .filter(Boolean)
    .join(' ');
}
