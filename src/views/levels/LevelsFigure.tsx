import { useMemo } from 'react';
import { levels as words } from '#words/levels.ts';
import { fixed, plain } from '../../i18n/format.ts';
import type { Levels } from '../../run/stage/facets.ts';
import { FigureBox } from '../axes/FigureBox.tsx';
import { type Box, type FigureSize, px, textWidth } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Figure } from '../Figure.tsx';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { isAsked, said, told } from '../told.ts';
import { chartFor, decadesOf, spread } from './chart.ts';
import './levels.css';

interface LevelsFigureProps {
  size: FigureSize;
  title?: string | undefined;
}

/** A ruler for the cost, by powers of ten, with levels that have a name; the mark of J moves along it as wires are turned. */
export function LevelsFigure({ size, title }: LevelsFigureProps) {
  return (
    <Figure<Levels> name={words.name} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="levels">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

/** So many digits that count. */
const costText = (cost: number, digits = 4): string => {
  const decimals = cost > 0 ? Math.min(8, Math.max(0, digits - 1 - Math.floor(Math.log10(cost)))) : 0;
  return cost > 0 && cost < 1e-6 ? plain(cost, 4) : fixed(cost, decimals);
};

type Level = Levels['levels'][number];
const nameOf = ({ id, answer }: Level): string => words.level[id](answer === null ? '' : plain(answer, 1));

function Drawing({ box }: { box: Box }) {
  const levels = useSnapshot((now: Levels) => now.levels);
  const decades = useSnapshot((now: Levels) => decadesOf(now).join(' '));
  const chart = useMemo(() => {
    const [low = 0, high = 1] = decades.split(' ').map(Number);
    return chartFor([low, high], box);
  }, [decades, box]);
  const { axis, top, bottom, foot, em, y } = chart;
  const places = spread(
    levels.map(({ cost }) => y(cost)),
    1.3 * em,
    [top, foot],
  );
  const at = (now: Levels) => y(now.cost);
  const isHidden = (now: Levels) => isAsked(now, 'cost');
  const text = axis + 1.6 * em;
  const room = box.width - text;
  // Names are letters, which are narrower than figures. Costs stand beside all of them, or none.
  const fits = (digits: number) =>
    levels.every(
      (level) =>
        textWidth(nameOf(level), 0.74 * em) + textWidth(` ${costText(level.cost, digits)}`, em) < room,
    );
  const digits = [4, 3].find(fits);
  const [tooth, head] = [0.5 * em, 0.75 * em];
  return (
    <g {...QUIET}>
      <path className="levels-axis" d={`M${px(axis)} ${px(top - 0.5 * em)}V${px(bottom)}`} />
      <path className="levels-axis is-broken" d={`M${px(axis)} ${px(bottom)}V${px(foot)}`} />
      {levels.map((level, i) => {
        const [from, to] = [y(level.cost), places[i] as number];
        const name = nameOf(level);
        const cost = digits && costText(level.cost, digits);
        return (
          <g key={level.id} className="level">
            <path
              d={`M${px(axis - tooth / 2)} ${px(from)}H${px(axis + tooth)}L${px(text - 0.35 * em)} ${px(to)}`}
            />
            <text x={px(text)} y={px(to + 0.36 * em)}>
              {name}
            </text>
            {cost ? (
              <text
                className="level-cost"
                textAnchor="end"
                x={px(box.width - 0.3 * em)}
                y={px(to + 0.36 * em)}
              >
                {cost}
              </text>
            ) : null}
          </g>
        );
      })}
      <Live.path
        className="levels-mark"
        d={(now: Levels) =>
          `M${px(axis - 0.2 * em)} ${px(at(now))}l${px(-head)} ${px(-head * 0.62)}v${px(head * 1.24)}z`
        }
        visibility={(now: Levels) => (isHidden(now) ? 'hidden' : undefined)}
      />
      <Live.text
        className="levels-cost haloed"
        textAnchor="end"
        x={px(axis - 1.05 * em)}
        y={(now: Levels) => px((isHidden(now) ? (top + bottom) / 2 : at(now)) - 0.25 * em)}
      >
        {() => words.cost}
      </Live.text>
      <Live.text
        className="levels-cost haloed"
        textAnchor="end"
        x={px(axis - 1.05 * em)}
        y={(now: Levels) => px((isHidden(now) ? (top + bottom) / 2 : at(now)) + 0.95 * em)}
      >
        {(now: Levels) => told(now, 'cost', costText(now.cost))}
      </Live.text>
    </g>
  );
}

function describe(now: Levels): string {
  const { levels, cost } = now;
  const text = said(now, 'cost', costText(cost));
  const all = levels.map((level) => words.levelIs(nameOf(level), costText(level.cost))).join('; ');
  if (levels.length === 0) return `${words.at(text)} ${words.none}`;
  const under = levels.findIndex((level) => level.cost <= cost);
  const [over, next] = [levels[under - 1], levels[under]];
  const stands =
    isAsked(now, 'cost') || under < 0
      ? words.at(text)
      : !over || !next
        ? words.above(text, nameOf(levels[0] as Level))
        : words.between(text, nameOf(over), nameOf(next));
  return `${stands} ${words.all(all)}`;
}
