/** The very table of the lessons, over a million rows: a page of its own, so that no page of the course has to carry one. */
import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/app/tokens.css';
import '../../../src/app/base.css';
import { random } from '../../../src/core/random.ts';
import { kind } from '../../../src/run/kinds/network/kind.ts';
import { createStageOf } from '../../../src/run/stage/stage.ts';
import { StageContext } from '../../../src/views/stageContext.ts';
import { Table } from '../../../src/views/table/Table.tsx';
import './million.css';

const ROWS = 1_000_000;
const { uniform } = random(1);
const column = (name: string, at: (row: number) => number) => ({
  name,
  unit: '',
  values: Array.from({ length: ROWS }, (_, row) => at(row)),
});
const area = column('area', () => Math.round(1000 + 4000 * uniform()));
const stage = createStageOf(kind, {
  data: {
    // No two are alike, and they go down as the rows go on.
    features: [column('lot', (row) => ROWS - 1 - row), column('bedrooms', (row) => 1 + (row % 5)), area],
    target: column('price', (row) => Math.round((area.values[row] ?? 0) / 4 + 100 * uniform())),
  },
  inputs: ['area'],
  across: 'area',
  weights: [0.25, 50],
});
const container = document.querySelector('#table');
if (!container) throw new Error('There is no place for the table.');
createRoot(container).render(<Page />);

function Page() {
  useLayoutEffect(() => {
    document.documentElement.dataset['ready'] = 'true';
  }, []);
  return (
    <StageContext value={stage}>
      <Table size="main" />
    </StageContext>
  );
}
