import { Children, type ReactNode } from 'react';
import './stackedReplies.css';

interface StackedRepliesProps {
  /** Which child is seen, by index; null for none. */
  active: number | null;
  /** Whether a change of the child seen is spoken. */
  live?: boolean;
  className?: string;
  children: ReactNode;
}

/** Children that share one place: the tallest reserves the room, so nothing moves when another is shown. */
export function StackedReplies({ active, live = false, className = '', children }: StackedRepliesProps) {
  return (
    <div className={`stacked ${className}`} {...(live ? { 'aria-live': 'polite' } : {})}>
      {Children.toArray(children).map((child, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the stack is what a child is.
          key={index}
          className={index === active ? 'stacked-item is-active' : 'stacked-item'}
          aria-hidden={index !== active}
          inert={index !== active}
        >
          {child}
        </div>
      ))}
    </div>
  );
}
