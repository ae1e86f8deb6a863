import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fonts } from './build/fonts.ts';
import { lessons } from './build/lessons.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  // Relative: the built app works under any sub-path without being told which.
  base: './',
  plugins: [lessons(root), fonts(root), react()],
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: fileURLToPath(new URL('src/app/clientEntry.tsx', import.meta.url)) },
  },
});
