import { share as words } from '#words/share.ts';
import { grouped } from '../../../../i18n/format.ts';
import { Button } from '../../../../ui/Button.tsx';
import { download, SVG_TYPE } from '../../../../ui/download.ts';
import { HereOnly } from '../../../handing/HereOnly.tsx';
import { bytesIn, MOST_BYTES, type QrCode, qrCodeOf, qrPng, qrSvg } from '../../../handing/qrCode.ts';
import { Saying, useSaying } from '../../../handing/useSaying.tsx';
import { fileName } from '../names.ts';

const say = words.handout;
/** Modules along a side from which small prints blur. */
const DENSE = 100;

/** The QR code of a link, dark on white in every theme, and its files. */
export function CodePicture({ link, name }: { link: string; name: string }) {
  const [said, tell] = useSaying();
  const code = qrCodeOf(link);
  if (!code)
    return (
      <p className="note" role="status">
        {say.tooLongForCode(grouped(bytesIn(link)), grouped(MOST_BYTES))}
      </p>
    );
  const save = async (kind: 'SVG' | 'PNG') => {
    const file = fileName(`qr ${name}`, kind.toLowerCase());
    if (kind === 'SVG') download([qrSvg(code, link)], file, SVG_TYPE);
    else download([await qrPng(code)], file, 'image/png');
    tell(words.take.saved(file));
  };
  return (
    <div className="qr">
      <CodeDrawing code={code} link={link} />
      <HereOnly link={link} />
      {code.side > DENSE ? <p className="note">{say.dense}</p> : null}
      <div className="button-row handout-tools">
        <Button aria-label={say.saveCode('SVG')} onClick={() => void save('SVG')}>
          SVG
        </Button>
        <Button aria-label={say.saveCode('PNG')} onClick={() => void save('PNG')}>
          PNG
        </Button>
        <Button onClick={() => print()}>{say.print}</Button>
      </div>
      <Saying>{said}</Saying>
    </div>
  );
}

export function CodeDrawing({ code, link }: { code: QrCode; link: string }) {
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${code.side} ${code.side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={say.codeOf(grouped(link.length))}
    >
      <rect className="qr-light" width={code.side} height={code.side} />
      <path className="qr-dark" d={code.path} />
    </svg>
  );
}
