import { sumOrMean as words } from '#words/sumOrMean.ts';
import { roundUp } from '../../core/roundUp.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { besides, farthest, type Reduced, reducedAs } from '../../run/kinds/network/reduced.ts';
import { Live } from '../live.tsx';
import { isAsked, told } from '../told.ts';
import { Strip } from './Strip.tsx';
import './sumOrMeanStrip.css';

/** Four digits, and never fewer than stand before the point. */
const digits = (value: number): string =>
  plain(Math.abs(value) < 1000 ? Number(value.toPrecision(4)) : value, value < 1000 ? 9 : 0);

type Side = 0 | 1;
const kindOf = (now: NetworkNow, side: Side) => besides(now)[side];
const isInUse = (now: NetworkNow, side: Side) => now.state.reduction === kindOf(now, side);
const of = (now: NetworkNow, side: Side): Reduced => reducedAs(now, kindOf(now, side));
/** The learning rate, and on which side of the edge it is. */
function rateOf(now: NetworkNow, side: Side): string {
  const rate = plain(now.state.learningRate, 6);
  if (isAsked(now, 'edge')) return words.rate(rate);
  return now.state.learningRate < of(now, side).edge ? words.under(rate) : words.past(rate);
}

/** A part of the longest that a gauge shows, in hundredths. */
const share = (value: number, most: number): number =>
  Math.min(100, Math.max(0, (100 * value) / roundUp(most)));

/** The sum's slope and edge beside the mean's, where the ball stands, each with a gauge; on the edge's the learning rate is marked. */
export function SumOrMeanStrip() {
  return <SumOrMean edges />;
}

/** @param edges whether the edges stand there as well */
export function SumOrMean({ edges }: { edges: boolean }) {
  return (
    <Strip name={words.gauges}>
      <div className="sum-or-mean">
        <Kind side={0} edges={edges} />
        <Kind side={1} edges={edges} />
      </div>
    </Strip>
  );
}

function Kind({ side, edges }: { side: Side; edges: boolean }) {
  const most = (now: NetworkNow) => farthest(now, besides(now));
  const slope = (now: NetworkNow) => share(of(now, side).slope, most(now).slope);
  const edge = (now: NetworkNow) => (isAsked(now, 'edge') ? 0 : share(of(now, side).edge, most(now).edge));
  const rate = (now: NetworkNow) => share(now.state.learningRate, most(now).edge);
  const name = (now: NetworkNow) => words.kinds[kindOf(now, side)];
  return (
    <Live.div<NetworkNow>
      role="group"
      className={(now) => `gauged${isInUse(now, side) ? ' is-current' : ''}`}
      aria-label={(now) => (isInUse(now, side) ? words.kindInUse(name(now)) : name(now))}
    >
      <p className="gauged-head" aria-hidden="true">
        <Live.span<NetworkNow> className="gauged-name">{name}</Live.span>
        <Live.span<NetworkNow> className="gauged-used">
          {(now) => (isInUse(now, side) ? words.inUse : '')}
        </Live.span>
      </p>
      <dl className="gauged-numbers">
        <dt>
          <span aria-hidden="true">{words.slope}</span>
          <span className="visually-hidden">{words.slopeLength}</span>
        </dt>
        <dd>
          <Live.span<NetworkNow> className="f-num">{(now) => digits(of(now, side).slope)}</Live.span>
          <Gauge fill={slope} />
        </dd>
        {edges ? (
          <>
            <dt>{words.edge}</dt>
            <dd>
              <Live.span<NetworkNow> className="f-num">
                {(now) => told(now, 'edge', digits(of(now, side).edge))}
              </Live.span>
              <Gauge fill={edge} mark={rate} />
              <Live.span<NetworkNow> className="gauged-rate">{(now) => rateOf(now, side)}</Live.span>
            </dd>
          </>
        ) : null}
      </dl>
    </Live.div>
  );
}

interface GaugeProps {
  fill: (now: NetworkNow) => number;
  /** A second place on the gauge. */
  mark?: (now: NetworkNow) => number;
}

function Gauge({ fill, mark }: GaugeProps) {
  return (
    <svg
      className="gauge"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="gauge-track" y={3} width={100} height={6} />
      <Live.rect<NetworkNow> className="gauge-fill" y={3} height={6} width={(now) => fill(now).toFixed(2)} />
      {mark ? (
        <Live.path<NetworkNow> className="gauge-mark" d={(now) => `M${mark(now).toFixed(2)} 0V12`} />
      ) : null}
    </svg>
  );
}
