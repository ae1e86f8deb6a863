import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children'> {
  /** What it does, for screen readers and as a tooltip. */
  name: string;
  children: ReactNode;
}

/** A button that is only a picture; its name is spoken and shown on hover. */
export function IconButton({ name, children, className = '', ...rest }: IconButtonProps) {
  return (
    <Button className={`is-icon ${className}`} aria-label={name} title={name} {...rest}>
      {children}
    </Button>
  );
}
