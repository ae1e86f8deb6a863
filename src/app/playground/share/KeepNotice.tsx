import { experiments as words } from '#words/experiments.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSession } from '../context.ts';
import { useBox } from './box.ts';

/** Said at once, where the eye is: that the browser keeps nothing, or that something kept could not be read. */
export function KeepNotice() {
  const { kept } = useSession();
  const { problem, damaged } = useBox(kept);
  const sentences = [problem && words.problems[problem], damaged && words.damaged].filter(
    (sentence) => typeof sentence === 'string',
  );
  return (
    <div className="keep-notice" role="status">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sentences.length > 0 ? <Button onClick={kept.dismiss}>{words.dismiss}</Button> : null}
    </div>
  );
}
