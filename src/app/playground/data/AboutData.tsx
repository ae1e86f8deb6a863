import { dataPlot } from '#words/dataPlot.ts';
import { playgroundData as words } from '#words/playgroundData.ts';
import { SETS } from '../../../run/playground/catalog.ts';
import { useNow, usePlayground } from '../context.ts';

/** How many points there are; of a set also what is measured, where it comes from and what may be done with it. */
export function AboutData() {
  const data = usePlayground((state) => state.data);
  const { data: points, labels } = useNow((now) => now.observed);
  const names = labels ?? [dataPlot.pats, dataPlot.wags];
  const set = data.kind === 'set' ? SETS.get(data.id) : undefined;
  const unit = (axis: 0 | 1) => {
    const one = set?.units?.[axis];
    return one ? words.unit(names[axis], one) : words.noUnits(names[axis]);
  };
  const rows = [
    [words.rows.size, words.points(words.count(points.x.length))],
    [words.rows.x, set ? unit(0) : names[0]],
    [words.rows.y, set ? unit(1) : names[1]],
    ...(set
      ? [
          [words.rows.source, set.source],
          [words.rows.license, set.license],
        ]
      : []),
  ] as const;
  return (
    <details className="small-print">
      <summary>{words.about}</summary>
      <dl className="facts about-data">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
