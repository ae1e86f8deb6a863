import { icon } from './icon.tsx';

export const PlayIcon = icon(<path d="M6.5 4.2 15.5 10l-9 5.8Z" fill="currentColor" />);
export const PauseIcon = icon(<path d="M7 4.5v11M13 4.5v11" strokeWidth="3" />);
/** A ball that goes down one stair. */
export const StepIcon = icon(
  <>
    <circle cx="5.2" cy="5" r="2.2" fill="currentColor" stroke="none" />
    <path d="M2.5 10.5h6V16h9" />
    <path d="M9.5 4.5c3.2.4 4.7 2.6 4.9 6.6M12.2 9l2.2 2.3 2.1-2.4" />
  </>,
);
export const ResetIcon = icon(<path d="M4.2 10.5a5.9 5.9 0 1 0 1.9-4.6M3.8 3.6l.6 4 4-.5" />);
export const ChevronLeftIcon = icon(<path d="M12.2 4.8 7 10l5.2 5.2" />);
export const ChevronRightIcon = icon(<path d="M7.8 4.8 13 10l-5.2 5.2" />);
