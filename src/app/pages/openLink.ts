import { shell } from '#words/shell.ts';
import { stageLink as words } from '#words/stageLink.ts';
import { type AnyStage, type Beginning, kindOf } from '../../run/kinds/kinds.ts';
import { readStage } from '../../run/stage/link.ts';

/** Asks for the step to be printed, once it is there. */
const PRINT = '&print=step';

/** Opens what a link says after the step: the stage as it stood there. What could not be taken is said, and the rest opens. */
export function openLink(fields: string, stage: AnyStage, home: Beginning): void {
  const prints = `&${fields}`.endsWith(PRINT);
  const known = kindOf(home).fields;
  const { patch, refused } = readStage(known, prints ? `&${fields}`.slice(0, -PRINT.length) : fields);
  stage.load(home.state ?? {});
  stage.change(patch);
  if (refused.length > 0) say(words.refused(refused.join(', ')));
  if (prints) void printStep();
}

/** The address of a step with its stage, which prints it as a handout when it is opened. */
export const printingLink = (link: string): string => link + PRINT;

async function printStep(): Promise<void> {
  const { documentElement: html } = document;
  await new Promise<void>((ready) => {
    const look = () => {
      if (!('printable' in html.dataset)) return;
      watcher.disconnect();
      ready();
    };
    const watcher = new MutationObserver(look);
    watcher.observe(html, { attributes: true });
    look();
  });
  html.dataset['print'] = 'step';
  print();
}

/** A word in the corner, with a way to close it. It is rare, and made by hand, so that no lesson carries it. */
function say(sentence: string): void {
  const box = Object.assign(document.createElement('div'), { className: 'refusal' });
  box.setAttribute('role', 'alert');
  const text = Object.assign(document.createElement('p'), { textContent: sentence });
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: shell.close,
    onclick: () => box.remove(),
  });
  box.append(text, close);
  document.body.append(box);
}
