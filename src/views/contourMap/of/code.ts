/** The path of the learner's program, where there is one. Imported for what it does. */
import { CodeTrace } from '../CodeTrace.tsx';
import { extras } from '../extras.ts';

extras.CodeTrace = CodeTrace;
