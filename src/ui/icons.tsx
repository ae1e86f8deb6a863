import type { ReactNode } from 'react';

/** Small pictures for buttons. They take the color and size of the text beside them and say nothing aloud. */
function icon(drawing: ReactNode) {
  return function Icon() {
    return (
      <svg
        className="icon"
        viewBox="0 0 20 20"
        width="20"
        height="20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {drawing}
      </svg>
    );
  };
}

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
export const PlusIcon = icon(<path d="M10 4.5v11M4.5 10h11" />);
export const MinusIcon = icon(<path d="M4.5 10h11" />);
export const ChevronLeftIcon = icon(<path d="M12.2 4.8 7 10l5.2 5.2" />);
export const ChevronRightIcon = icon(<path d="M7.8 4.8 13 10l-5.2 5.2" />);
export const ChevronDownIcon = icon(<path d="M4.8 7.8 10 13l5.2-5.2" />);
export const MenuIcon = icon(<path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13" />);
export const SunIcon = icon(
  <>
    <circle cx="10" cy="10" r="3.2" />
    <path d="M10 2.2v2M10 15.8v2M2.2 10h2M15.8 10h2M4.5 4.5l1.4 1.4M14.1 14.1l1.4 1.4M15.5 4.5l-1.4 1.4M5.9 14.1l-1.4 1.4" />
  </>,
);
export const MoonIcon = icon(<path d="M16 11.8A6.6 6.6 0 0 1 8.2 4a6.6 6.6 0 1 0 7.8 7.8Z" />);
export const ProjectorIcon = icon(
  <>
    <rect x="2.5" y="6" width="15" height="8" rx="1.8" />
    <circle cx="12.6" cy="10" r="2.1" />
    <path d="M5.2 8.8h2.4M5.5 14v2M14.5 14v2" />
  </>,
);
export const QuestionIcon = icon(
  <>
    <path d="M7.2 7.4a2.9 2.9 0 1 1 4.4 2.6c-1 .6-1.6 1.2-1.6 2.3" />
    <circle cx="10" cy="15.4" r="1.1" fill="currentColor" stroke="none" />
  </>,
);
export const CheckIcon = icon(<path d="m4.2 10.6 3.9 3.9 7.7-8.6" />);
export const BulbIcon = icon(
  <path d="M7.6 13.2c-.2-1.4-2.4-2.4-2.4-5.4a4.8 4.8 0 1 1 9.6 0c0 3-2.2 4-2.4 5.4ZM7.9 15.4h4.2M8.7 17.5h2.6" />,
);
