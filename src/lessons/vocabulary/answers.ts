import { isValidElement, type ReactElement, type ReactNode } from 'react';

export type Answer = string | number;

/** Whether an option is the right one. Numbers count as equal within half a percent or 0.005, as they are shown. */
export function agrees(option: Answer, answer: Answer): boolean {
  if (typeof option === 'number' && typeof answer === 'number') {
    return Math.abs(option - answer) <= Math.max(0.005, 0.005 * Math.abs(answer));
  }
  return option === answer;
}

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
