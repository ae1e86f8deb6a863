import { useId } from 'react';
import { makers } from '#words/makers.ts';
import { playgroundData as words } from '#words/playgroundData.ts';
import { SETS } from '../../../run/playground/catalog.ts';
import { withFittingRuns } from '../../../run/playground/fittingRuns.ts';
import { useNow, usePlayground, useSession } from '../context.ts';
import { madeBy, otherData } from './ownData.ts';

/** Made for the lessons; all others come from elsewhere. */
const COURSE_SETS = ['wagsAndPats', 'livelyAndTired'];
const classic = [...SETS.keys()].filter((id) => !COURSE_SETS.includes(id));

/** Which data there are, in one list. */
export function SetChoice() {
  const id = useId();
  const { playground, stage } = useSession();
  const data = usePlayground((state) => state.data);
  const count = useNow((now) => now.observed.data.x.length);
  const value = data.kind === 'set' ? `set ${data.id}` : data.kind === 'made' ? `made ${data.maker}` : 'own';
  const choose = (chosen: string) => {
    const [kind, name = ''] = chosen.split(' ');
    const next =
      kind === 'set'
        ? ({ kind: 'set', id: name } as const)
        : kind === 'made'
          ? madeBy(name)
          : ({ kind: 'points', x: [], y: [] } as const);
    playground.change(withFittingRuns(otherData(next), stage.now(), stage.foresee));
  };
  const sets = (ids: readonly string[]) =>
    ids.map((one) => (
      <option key={one} value={`set ${one}`}>
        {SETS.get(one)?.title}
      </option>
    ));
  return (
    <p className="pick">
      <label htmlFor={id} className="visually-hidden">
        {words.choose}
      </label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <optgroup label={words.groups.course}>{sets(COURSE_SETS)}</optgroup>
        <optgroup label={words.groups.classic}>{sets(classic)}</optgroup>
        <optgroup label={words.groups.made}>
          {Object.entries(makers).map(([maker, { name }]) => (
            <option key={maker} value={`made ${maker}`}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.groups.own}>
          {data.kind === 'points' ? <option value="own">{words.own(words.count(count))}</option> : null}
          <option value="empty">{words.empty}</option>
        </optgroup>
      </select>
    </p>
  );
}
