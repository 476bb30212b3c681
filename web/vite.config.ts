import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Where "npm run dev" finds the API; a built portal is always served beside it.
const api = process.env.SHEQIA_API ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': api } },
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    // The Content-Security-Policy forbids inline script, so the preload helper's polyfill stays out.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs and a release of ours seldom changes: cached apart from our own code.
            { name: 'platform', test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next|openapi-fetch)\// },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'eslint/**/*.test.js'],
    setupFiles: ['src/test/setup.ts'],
    testTimeout: 90_000,
    // One document and one set of modules for all files, cleaned after each test: a third of the time. Order does not matter.
    isolate: false,
  },
});
