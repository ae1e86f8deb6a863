import { DealWithEnvelope } from './DealStrip.tsx';

/** The parts of a deal whose third lies in an envelope. */
export const EnvelopeStrip = () => <DealWithEnvelope />;
