import { share as words } from '#words/share.ts';
import { plain } from '../../../../i18n/format.ts';
import type { FigureId } from '../../../../run/playground/controls.ts';
import type { PlaygroundState } from '../../../../run/playground/state.ts';
import { raceLetter } from '../../../../views/axes/races.ts';
import { StageContext } from '../../../../views/stageContext.ts';
import { StillContext } from '../../../../views/stillContext.ts';
import { qrCodeOf } from '../../../handing/qrCode.ts';
import { useSession } from '../../context.ts';
import { Figure } from '../../Figures.tsx';
import { raceName } from '../../session.ts';
import { CodeDrawing } from './CodePicture.tsx';

const say = words.handout;
/** Letters that somebody types off a sheet of paper; a longer address is in the code alone. */
const SHORT = 80;
/** The figure in view units, so that its words come out about as large as the text. */
const BOX = { width: 640, height: 370, em: 14 };
const BOXES = { main: BOX, beside: BOX };

interface PrintedHandoutProps {
  readonly link: string;
  readonly name: string;
  readonly task: string;
  readonly figure: FigureId | undefined;
}

/** What is printed, on one page. */
export function PrintedHandout({ link, name, task, figure }: PrintedHandoutProps) {
  const { playground, stage } = useSession();
  const racers = racersOf(playground.get());
  const code = qrCodeOf(link);
  const isShort = link.length <= SHORT || !code;
  return (
    <div className="handout-page">
      <p className="handout-title">{name}</p>
      {task ? <p className="handout-task">{task}</p> : null}
      {figure ? (
        <div className="handout-figure">
          <div className="paper-figure">
            <StageContext value={stage}>
              <StillContext value={BOXES}>
                <Figure id={figure} size="main" still />
              </StillContext>
            </StageContext>
          </div>
          {racers.length > 1 ? <p className="handout-racers">{racers.join(' · ')}</p> : null}
        </div>
      ) : null}
      <div className="handout-way">
        {code ? <CodeDrawing code={code} link={link} /> : null}
        <div>
          <p>{isShort ? say.scan : say.scanOnly}</p>
          {isShort ? <p className="handout-address">{link}</p> : null}
        </div>
      </div>
    </div>
  );
}

/** Who the letters of a race are: two of one name go at different rates. */
const racersOf = (state: PlaygroundState): string[] =>
  state.racers.map(({ settings: { learningRate } }, index) => {
    const name = raceName(state, index);
    return say.racer(raceLetter(index), name, learningRate === undefined ? null : plain(learningRate, 6));
  });
