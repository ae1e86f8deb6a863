import type { ComponentProps, ReactNode } from 'react';
import './button.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` for the one thing to do here, `quiet` for what steps back. */
  kind?: 'primary' | 'plain' | 'quiet';
  icon?: ReactNode;
}

export function Button({ kind = 'plain', icon, className = '', children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button is-${kind} ${className}`} {...rest}>
      {icon}
      {children}
    </button>
  );
}
