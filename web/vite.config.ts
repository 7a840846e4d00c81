import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Assets have hashed names below the base path, and nothing is inlined: the server forbids it. */
export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    reportCompressedSize: false,
    target: 'es2022',
  },
  worker: { format: 'es' },
});
