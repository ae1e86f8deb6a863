import { playground as words } from '#words/playground.ts';
import { fittingRacer } from '../../../run/playground/rates.ts';
import { LIMITS, type Racer } from '../../../run/playground/state.ts';
import { Button } from '../../../ui/Button.tsx';
import { usePlayground, useSession } from '../context.ts';
import { Panel } from '../Panel.tsx';
import { RacerCard } from './RacerCard.tsx';

const say = words.ways;

/** The way down; up to four of them race. */
export function WaysPanel() {
  const { playground, catalog, stage } = useSession();
  const racers = usePlayground((state) => state.racers);
  const racing = racers.length > 1;
  const raceHidden = usePlayground((state) => state.hidden.includes('race'));
  const put = (next: readonly Racer[]) => playground.change({ racers: next });
  return (
    <Panel id="optimizer" title={racing ? say.race : say.title}>
      {racers.map((racer, index) => (
        <RacerCard
          // biome-ignore lint/suspicious/noArrayIndexKey: racers are known by their place: A, B, C, D.
          key={index}
          racer={racer}
          index={index}
          racing={racing}
          onChange={(changed, gesture) =>
            playground.change(
              {
                racers: playground.get().racers.map((one, i) => (i === index ? { ...one, ...changed } : one)),
              },
              gesture && `racer ${index} ${gesture}`,
            )
          }
          onRemove={() => put(playground.get().racers.filter((_, i) => i !== index))}
        />
      ))}
      {raceHidden ? null : racers.length < LIMITS.racers ? (
        <Button onClick={() => put([...playground.get().racers, nextRacer()])}>{say.add}</Button>
      ) : (
        <p className="note">{say.most}</p>
      )}
    </Panel>
  );

  /** Another way down than those that race already, where there is one. */
  function nextRacer(): Racer {
    const taken = new Set(playground.get().racers.map(({ optimizer }) => optimizer));
    const order = [
      'gradientDescent',
      'momentum',
      'adam',
      'rmsProp',
      'nesterov',
      'adaGrad',
      ...catalog.optimizers.keys(),
    ];
    return fittingRacer(catalog, order.find((id) => !taken.has(id)) ?? 'gradientDescent', stage.now());
  }
}
