import { decimal, listOf } from '../../program.ts';
import {
  BLANK,
  costOf,
  countOf,
  deeper,
  type Library,
  lineOf,
  linesOf,
  type NetworkLine,
  type NetworkRun,
} from '../networkRun.ts';
import { libraryFile } from './shared.ts';

/** The same walk of the same model, in the library's own words. Its chance is its own, so its hands are others. */
const pytorch: Library = {
  ...libraryFile,
  id: 'pytorch',
  title: 'PyTorch',
  order: 2,
  fileName: 'concise_pytorch.py',
  answered: ['net(X).flatten()', 'y.flatten()'],
  write: (run) => [
    lineOf('import torch'),
    lineOf('from torch import nn'),
    lineOf('from torch.utils.data import DataLoader, TensorDataset'),
    BLANK,
    ...dataLines(run),
    BLANK,
    ...linesOf(
      'iterator',
      'hands = DataLoader(TensorDataset(X, y),',
      `                   batch_size=${run.batch?.size ?? countOf(run)}, shuffle=${run.batch ? 'True' : 'False'})`,
    ),
    ...modelLines(run),
    ...lossLines(run),
    lineOf(`optimizer = torch.optim.SGD(net.parameters(), lr=${decimal(run.learningRate)})`, 'update'),
    BLANK,
    lineOf(`for epoch in range(${run.epochs}):`, 'epoch'),
    ...deeper([
      lineOf('for X_hand, y_hand in hands:', 'iterator'),
      ...deeper([
        ...(run.leftOut === 'zero' ? [] : [lineOf('optimizer.zero_grad()', 'slopes', { reason: 'zero' })]),
        lineOf('loss(net(X_hand), y_hand).backward()', 'slopes'),
        lineOf('optimizer.step()', 'update'),
      ]),
      ...reportLines(run),
    ]),
    lineOf(`print("w =", net.weight${run.leftOut === 'detach' ? '' : '.detach()'}.numpy())`, 'report', {
      reason: 'detach',
    }),
    ...(run.bias === null ? [] : [lineOf('print("b =", net.bias.item())', 'report')]),
  ],
};

export default pytorch;

function dataLines({ data }: NetworkRun): NetworkLine[] {
  if (!('made' in data))
    return linesOf(
      'data',
      `X = torch.tensor([${data.rows.map((row) => listOf(row, decimal)).join(', ')}])`,
      `y = torch.tensor(${listOf(data.answers, decimal)}).reshape(-1, 1)`,
    );
  const { weights, bias, noise, count, seed } = data.made;
  return linesOf(
    'data',
    `torch.manual_seed(${seed})`,
    `true_w, true_b = torch.tensor(${listOf(weights, decimal)}), ${decimal(bias)}`,
    `X = torch.randn(${count}, ${weights.length})`,
    `y = X @ true_w + true_b + ${decimal(noise)} * torch.randn(${count})`,
    'y = y.reshape(-1, 1)',
  );
}

function modelLines({ weights, bias }: NetworkRun): NetworkLine[] {
  const bare = bias === null ? ', bias=False' : '';
  const given = [
    weights.every((one) => one === 0)
      ? 'nn.init.zeros_(net.weight)'
      : `net.weight.data = torch.tensor([${listOf(weights, decimal)}])`,
    ...(bias === null
      ? []
      : [bias === 0 ? 'nn.init.zeros_(net.bias)' : `net.bias.data.fill_(${decimal(bias)})`]),
  ];
  return [lineOf(`net = nn.Linear(${weights.length}, 1${bare})`, 'model'), ...linesOf('start', ...given)];
}

function lossLines(run: NetworkRun): NetworkLine[] {
  const { halved, mean } = costOf(run);
  const whole = `nn.MSELoss(${mean ? '' : 'reduction="sum"'})`;
  if (!halved) return linesOf('loss', `loss = ${whole}`);
  return linesOf('loss', 'def loss(answer, target):', `    return ${whole}(answer, target) / 2`);
}

function reportLines({ leftOut }: NetworkRun): NetworkLine[] {
  const print = lineOf('print("epoch", epoch + 1, "loss", loss(net(X), y).item())', 'report');
  if (leftOut === 'noGrad') return [{ ...print, reason: 'noGrad' }];
  return [lineOf('with torch.no_grad():', 'report', { reason: 'noGrad' }), ...deeper([print])];
}
