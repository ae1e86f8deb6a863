import { useContext, useRef, useState } from 'react';
import { present as words } from '#words/present.ts';
import { kindOf, stateOf } from '../../../run/kinds/kinds.ts';
import { writeStage } from '../../../run/stage/link.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSnapshot } from '../../../views/stageContext.ts';
import { CopyButton } from '../../handing/CopyField.tsx';
import { forOthers } from '../../handing/forOthers.ts';
import { HereOnly } from '../../handing/HereOnly.tsx';
import { qrCodeOf } from '../../handing/qrCode.ts';
import { printingLink } from '../../pages/openLink.ts';
import { SiteContext } from '../../router.tsx';
import { useRoom, useSession, useStep } from '../context.ts';

/** The link to what the wall shows, as a QR code that can be scanned from the last row, and as text. */
export function LinkOnWall() {
  const shown = useRoom((state) => state.link);
  return shown ? <Link /> : null;
}

function Link() {
  const { room } = useSession();
  const { root } = useContext(SiteContext);
  const address = useRef<HTMLParagraphElement>(null);
  const slug = useRoom((state) => state.slug);
  const step = useStep();
  // The link is computed once, when it is opened: a code that changes cannot be scanned.
  const now = useSnapshot(({ state }) => state);
  const [fields] = useState(() => {
    const layout = step?.layout ?? {};
    return writeStage(kindOf(layout).fields, now, stateOf(layout));
  });
  const own = new URL(`${root}lessons/${slug}/#${step?.number ?? 1}${fields}`, location.href).href;
  const { link } = forOthers(own);
  const code = qrCodeOf(link);
  return (
    <section className="wall-link" aria-label={words.linkTitle}>
      {code ? (
        <svg
          className="wall-code"
          viewBox={`0 0 ${code.side} ${code.side}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={words.codeOf(link.length)}
        >
          <rect className="qr-light" width={code.side} height={code.side} />
          <path className="qr-dark" d={code.path} />
        </svg>
      ) : (
        <p>{words.tooLongForCode}</p>
      )}
      <div className="wall-link-words">
        <h2>{words.linkTitle}</h2>
        <p>{words.scan}</p>
        <p ref={address} className="wall-address">
          {link}
        </p>
        <HereOnly link={link} />
        <div className="wall-link-row">
          <CopyButton text={() => link} field={address}>
            {words.copyLink}
          </CopyButton>
          <a className="button" href={printingLink(own)} target="_blank" rel="noopener">
            {words.printStep}
          </a>
          <Button onClick={() => room.set({ link: false })}>{words.close}</Button>
        </div>
      </div>
    </section>
  );
}
