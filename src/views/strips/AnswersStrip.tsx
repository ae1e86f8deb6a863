import { useMemo } from 'react';
import { jump as words } from '#words/jump.ts';
import { fixed, plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { told } from '../told.ts';
import { type Column, NumberTableOf, type Row } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';
import './answersStrip.css';

/** Weights as they are told apart: four decimals of small ones, two of large ones. */
const weight = (value: number) => plain(value, Math.abs(value) >= 10 ? 2 : 4);

/** The typical miss with other weights, and those in hand. */
const missOf = (now: NetworkNow, parameters: readonly number[]): number =>
  parameters === now.parameters
    ? now.rootMeanSquare
    : now.with({ weights: parameters, fitted: false, cursor: 0 }).rootMeanSquare;

/** The answer in hand and those that were kept: the weights of a feature that is measured twice, what they say together, and how well they do; and whether there is one best answer. */
export function AnswersStrip() {
  const shared = useSnapshot(({ shared: found }: NetworkNow) => JSON.stringify(found));
  const kept = useSnapshot(({ state }: NetworkNow) => state.kept);
  const columns = useMemo((): Column[] => {
    const names: string[] = JSON.parse(shared);
    const weights: Column[] = names.map((head) => ({ head, tone: 'w' }));
    return [...weights, ...(names.length > 1 ? [{ head: words.together }] : []), { head: words.typicalMiss }];
  }, [shared]);
  const rows = useMemo((): Row<NetworkNow>[] => {
    const names: string[] = JSON.parse(shared);
    const row = (
      key: string,
      head: string,
      parametersOf: (now: NetworkNow) => readonly number[] | undefined,
    ): Row<NetworkNow> => {
      const cell =
        (read: (now: NetworkNow, parameters: readonly number[]) => string) => (now: NetworkNow) => {
          const parameters = parametersOf(now);
          return parameters ? read(now, parameters) : '';
        };
      return {
        key,
        head,
        cells: [
          ...names.map((name) =>
            cell(({ state }, parameters) => weight(parameters[state.inputs.indexOf(name)] ?? 0)),
          ),
          ...(names.length > 1
            ? [cell((now, parameters) => weight(now.togetherOf(names[0] ?? '', parameters)))]
            : []),
          cell((now, parameters) => told(now, 'rootMeanSquare', fixed(missOf(now, parameters), 2))),
        ],
      };
    };
    return [
      row('now', words.inHand, ({ parameters }) => parameters),
      ...kept.map((_, k) => row(`${k}`, words.keptAs(plain(k + 1)), ({ state }) => state.kept[k])),
    ];
  }, [shared, kept]);
  return (
    <Strip name={words.answers}>
      <div className="answers">
        <NumberTableOf<NetworkNow> columns={columns} rows={rows} />
        <Live.p<NetworkNow> className="answers-problem">
          {({ problem, state }) =>
            problem
              ? `${words.sentence(problem.message)}${state.fitted ? ` ${words.smallest}` : ''}`
              : words.one
          }
        </Live.p>
      </div>
    </Strip>
  );
}
