/** Pictures of the figures for paper: drawn anew at one size, whatever the screen's, as an SVG, and from that as a PNG. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { FigureId } from '../../../../run/playground/controls.ts';
import { meant } from '../../../../views/meant.ts';
import { StageContext } from '../../../../views/stageContext.ts';
import { SessionContext } from '../../context.ts';
import { Figure } from '../../Figures.tsx';
import type { Session } from '../../session.ts';
import { hex, type Paint, paintOf } from './color.ts';
import { fontRules } from './fonts.ts';
import { withDensity } from './pngDensity.ts';
import { readDrawing } from './readDrawing.ts';
import { type Frame, writeSvg } from './writeSvg.ts';

/** In CSS pixels; the letters of a figure are made for about this size. */
const SIZE = { width: 840, height: 540 };
/** At 300 dots to the inch a PNG of three pixels to one is 24 centimeters wide. */
const SCALE = 3;
const DOTS_PER_INCH = 300;

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export async function pictureOf(session: Session, id: FigureId, title: string): Promise<Picture> {
  const desk = document.createElement('div');
  desk.className = 'picture-desk';
  desk.inert = true;
  document.body.append(desk);
  const root = createRoot(desk, { identifierPrefix: 'picture' });
  try {
    flushSync(() =>
      root.render(
        <SessionContext value={session}>
          <StageContext value={session.stage}>
            <div className="stage-main">
              <Figure id={id} size="main" still />
            </div>
          </StageContext>
        </SessionContext>,
      ),
    );
    // What a figure fetches only when it needs it, as crowds of points, is there a moment later.
    await nextFrame();
    await nextFrame();
    const drawings = [...desk.querySelectorAll('svg.drawing, svg.bowl-sheet')];
    const [first] = drawings;
    if (!first) throw new Error('there is nothing to draw');
    const frame = frameOf(first, desk);
    const sheets = drawings.map(readDrawing);
    const description =
      desk.querySelector('.figure > p.visually-hidden')?.textContent ??
      meant(session.stage.get(), desk.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '');
    const paint = painter();
    // The page's own, as it came to it: it may be one of the system's.
    const background = paint(getComputedStyle(document.documentElement).backgroundColor)?.[0] ?? '#ffffff';
    const fonts = await fontRules(sheets);
    return {
      svg: writeSvg(sheets, { frame, title, description, background, fonts }, paint),
      width: frame.width,
      height: frame.height,
    };
  } finally {
    root.unmount();
    desk.remove();
  }
}

/** A picture in dots, print quality. */
export async function pngOf({ svg, width, height }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: width * SCALE,
      height: height * SCALE,
    });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the browser has no memory for it');
    return withDensity(new Uint8Array(await blob.arrayBuffer()), DOTS_PER_INCH);
  } finally {
    URL.revokeObjectURL(url);
  }
}

const MARGIN = 12;

/** The drawing's own box, and the words that reach out of it: on the page there is room for them beside it. */
function frameOf(drawing: Element, desk: Element): Frame {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const from = drawing.getBoundingClientRect();
  const scale = width > 0 && from.width > 0 ? width / from.width : 1;
  const box = { left: 0, top: 0, right: width || SIZE.width, bottom: height || SIZE.height };
  for (const word of desk.querySelectorAll('svg text')) {
    const at = word.getBoundingClientRect();
    if (at.width === 0) continue;
    box.left = Math.min(box.left, (at.left - from.left) * scale);
    box.top = Math.min(box.top, (at.top - from.top) * scale);
    box.right = Math.max(box.right, (at.right - from.left) * scale);
    box.bottom = Math.max(box.bottom, (at.bottom - from.top) * scale);
  }
  const [x, y] = [Math.floor(box.left) - MARGIN, Math.floor(box.top) - MARGIN];
  return { x, y, width: Math.ceil(box.right) + MARGIN - x, height: Math.ceil(box.bottom) + MARGIN - y };
}

/** Reads any color by painting with it. */
function painter(): (css: string) => Paint {
  const known = new Map<string, Paint>();
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const painted = (css: string): Paint => {
    if (!context || !CSS.supports('color', css)) return null;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return alpha > 0 ? [hex([red, green, blue]), alpha / 255] : null;
  };
  return (css) => {
    const found = known.get(css);
    if (found !== undefined) return found;
    const paint = paintOf(css, painted);
    known.set(css, paint);
    return paint;
  };
}

/** A page in the background draws no frames, and should not wait for one for ever. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(done, 200);
    const frame = requestAnimationFrame(() => setTimeout(done));
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      resolve();
    }
  });
