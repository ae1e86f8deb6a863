import { share as words } from '#words/share.ts';
import { Panel } from '../Panel.tsx';
import { KeepPart } from './KeepPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { TakePart } from './TakePart.tsx';

/** Links and files, experiments that are kept, and everything to take away. */
export function SharePanel() {
  return (
    <Panel id="share" title={words.title} open={false}>
      <LinkPart />
      <KeepPart />
      <TakePart />
    </Panel>
  );
}
