import { experiments as words } from '#words/experiments.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSession } from '../context.ts';
import { useBox } from './box.ts';

/** Said at once, where the eye is: that the browser keeps nothing, that something kept could not be read, or what a dropped file brought. */
export function KeepNotice() {
  const { kept, said } = useSession();
  const { problem, damaged } = useBox(kept);
  const news = useBox(said);
  const sentences = [news, problem ? words.problems[problem] : '', damaged ? words.damaged : ''].filter(
    (sentence) => sentence !== '',
  );
  const dismiss = () => {
    said.set('');
    kept.dismiss();
  };
  return (
    <div className="keep-notice" role="status">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sentences.length > 0 ? <Button onClick={dismiss}>{words.dismiss}</Button> : null}
    </div>
  );
}
