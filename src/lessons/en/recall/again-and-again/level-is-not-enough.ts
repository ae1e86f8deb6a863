import { classify } from '../../../../core/classify.ts';
import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Level ground may be a bottom, a peak or a saddle: the curvatures say. */
const question: Question = (draw) => {
  const [one, other] = [draw.integer(-9, 9), draw.integer(-9, 9)];
  if (one === 0 || other === 0 || one === other) return null;
  const kind = classify(quadratic({ center: [0, 0], base: 0, slope: [0, 0], curvature: [one, 0, other] }));
  const truth = {
    basin: said`It curves up both ways, by ${one} and by ${other}: a bottom.`,
    peak: said`It curves down both ways, by ${one} and by ${other}: a peak.`,
    saddle: said`It curves up one way and down the other, ${one} and ${other}: a saddle.`,
  }[kind as 'basin' | 'peak' | 'saddle'];
  const option = (value: string, label: string, wrong: string) => ({
    value,
    label,
    reply: value === kind ? truth : `${wrong} ${truth}`,
  });
  return {
    ask: said`Both slopes are 0 here. Along one axis the ground’s curvature is ${one}, along the other ${other}. Where are we?`,
    answer: kind,
    options: [
      option('basin', 'At a bottom', 'Level is not enough for a bottom.'),
      option('peak', 'On a peak', 'A peak falls away on every side.'),
      option('saddle', 'On a saddle', 'A saddle goes up one way and down the other.'),
      option('cannot', 'That cannot be said from these', 'The slopes alone cannot say; the curvatures can.'),
    ],
  };
};

export default question;
