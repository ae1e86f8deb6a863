import { runControls as words } from '#words/runControls.ts';
import { lastRewriting } from '../derivation/rewrite.ts';
import { useSnapshot } from '../stageContext.ts';
import { Stepper } from './parts/Stepper.tsx';

/** Back and forward through the rewritings of the derivation, as many as the data need. */
export function Rewriting() {
  const max = useSnapshot((now) => lastRewriting(now.state.data.x.length));
  return <Stepper name={words.rewriting} field="rewriting" max={max} say={words.rewritingOf} />;
}
