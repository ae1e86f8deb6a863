import { stageLink as words } from '#words/stageLink.ts';
import { type AnyStage, type Beginning, kindOf } from '../../run/kinds/kinds.ts';
import { readStage } from '../../run/stage/link.ts';
import { sayInCorner } from '../handing/sayInCorner.ts';

/** Asks for the step to be printed, once it is there. */
const PRINT = '&print=step';

/** Opens what a link says after the step: the stage as it stood there. What could not be taken is said, and the rest opens. */
export function openLink(fields: string, stage: AnyStage, home: Beginning): void {
  const prints = `&${fields}`.endsWith(PRINT);
  const known = kindOf(home).fields;
  const { patch, refused } = readStage(known, prints ? `&${fields}`.slice(0, -PRINT.length) : fields);
  const { asked } = stage.getState();
  stage.load(home.state ?? {});
  stage.show({ ...patch, asked });
  if (refused.length > 0) sayInCorner(words.refused(refused.join(', ')));
  if (!prints) return;
  // What prints (src/app/paper/printable.tsx) may come before this or after it.
  document.documentElement.dataset['print'] = 'step';
  dispatchEvent(new Event('downhill-print'));
}

/** The address of a step with its stage, which prints it as a handout when it is opened. */
export const printingLink = (link: string): string => link + PRINT;
