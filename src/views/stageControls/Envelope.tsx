import { heldOut as words } from '#words/heldOut.ts';
import { plain } from '../../i18n/format.ts';
import '../../run/kinds/network/asked/complexity.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Button } from '../../ui/Button.tsx';
import { Live } from '../live.tsx';
import { missText } from '../modelComplexity/describe.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import { said } from '../told.ts';
import './stageControls.css';
import './envelope.css';

/** Opens the envelope, once, with the degree in hand. */
export function Envelope() {
  const stage = useStage<NetworkNow>();
  const isOpen = useSnapshot(({ state }: NetworkNow) => state.opened !== null);
  return (
    <section className="stage-control envelope" aria-label={words.theEnvelope}>
      <Button
        aria-disabled={isOpen}
        onClick={() => isOpen || stage.replace({ opened: stage.getState().degree ?? 0 })}
      >
        {words.open}
      </Button>
      <Live.output<NetworkNow> className="envelope-says" aria-label={words.says} aria-live="polite">
        {(now) => {
          const { opened } = now.complexity;
          return opened
            ? words.opened(plain(opened.size), said(now, 'heldOutMiss', missText(opened.miss)))
            : words.closed;
        }}
      </Live.output>
    </section>
  );
}
