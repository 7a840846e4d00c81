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
  // While pages are developed, a running server answers.
  server: {
    proxy: {
      '/graphql': { target: process.env['CONCORDAT_SERVER'] ?? 'http://127.0.0.1:4000', ws: true },
      '/api': process.env['CONCORDAT_SERVER'] ?? 'http://127.0.0.1:4000',
    },
  },
  worker: { format: 'es' },
});
