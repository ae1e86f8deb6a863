import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';

/** Covers and uncovers what the figures keep back: the groups, or the dots. */
export function Reveal() {
  const stage = useStage();
  const revealed = useSnapshot((now) => now.state.revealed);
  const hasGroups = useSnapshot((now) => now.state.groups !== null);
  const ofDays = useSnapshot((now) => now.state.labels === null);
  const [name, covered, uncovered] = hasGroups
    ? ofDays
      ? [words.days, words.alike, words.byGroup.days]
      : [words.birds, words.alike, words.byGroup.birds]
    : [words.dots, words.dotsHidden, words.dotsShown];
  return (
    <section className="stage-control" aria-label={name}>
      <Segmented
        name={name}
        value={revealed ? 'shown' : 'hidden'}
        options={[
          { value: 'hidden', label: covered },
          { value: 'shown', label: uncovered },
        ]}
        onChange={(value) => stage.change({ revealed: value === 'shown' })}
      />
    </section>
  );
}
