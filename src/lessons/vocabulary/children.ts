import { isValidElement, type ReactElement, type ReactNode } from 'react';

/** Children one by one, however they are nested in arrays. */
export const flat = (children: ReactNode): ReactNode[] =>
  [children].flat(Number.POSITIVE_INFINITY) as ReactNode[];

/** The children that are of one component, with their props. */
export function childrenOf<Props>(
  children: ReactNode,
  component: (props: Props) => ReactNode,
): ReactElement<Props>[] {
  return flat(children).filter(
    (child): child is ReactElement<Props> => isValidElement(child) && child.type === component,
  );
}
