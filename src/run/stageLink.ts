export { readStage, writeStage } from './stage/link.ts';
