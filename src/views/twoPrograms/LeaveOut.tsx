import { twoPrograms as words } from '#words/twoPrograms.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import type { Reason } from '../../run/programs/network/networkRun.ts';
import { Button } from '../../ui/Button.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';

/** Writes both programs without what is in hand, or with it again: what it is for is seen by running them. */
export function LeaveOut({ reason }: { reason: Reason }) {
  const stage = useStage<NetworkNow>();
  const isOut = useSnapshot(({ state }: NetworkNow) => state.leftOut === reason);
  const name = words.reasonNames[reason];
  return (
    <Button onClick={() => stage.change({ leftOut: isOut ? null : reason })}>
      {isOut ? words.putBack(name) : words.leaveOut(name)}
    </Button>
  );
}
