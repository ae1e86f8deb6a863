export { ParameterControls as Parameters } from '../parameters/ParameterControls.tsx';
