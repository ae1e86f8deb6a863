import { defineConfig, mergeConfig } from 'vitest/config';
import { WalksFirst } from './tests/walksFirst.ts';
import viteConfig from './vite.config.ts';

// Three projects, run one after the other by scripts/test.mjs. Only the unit tests import our sources, so only they
// need the app's plugins; the other two look at the finished build from outside.
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      maxWorkers: 2,
      sequence: { sequencer: WalksFirst },
      projects: [
        {
          extends: true,
          test: { name: 'unit', environment: 'node', include: ['tests/**/*.unit.test.{ts,tsx}'] },
        },
        {
          test: {
            name: 'budgets',
            environment: 'node',
            include: ['tests/**/*.budget.test.ts'],
            // Some of what is weighed is what a browser asks for.
            globalSetup: ['tests/browser/globalSetup.ts'],
          },
        },
        {
          test: {
            name: 'browser',
            environment: 'node',
            include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
            globalSetup: ['tests/browser/globalSetup.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  }),
);
