import { Shapes } from './ValleyStrip.tsx';

/** What each of the two movements of scaling does alone, and what both do. */
export const ScalingsStrip = () => <Shapes />;
