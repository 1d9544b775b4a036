import { defineConfig } from '@playwright/test'
import tests from './playwright.config'

/** `make bench`: one at a time, and nothing recorded that would slow the browser. */
export default defineConfig(tests, {
  testDir: 'bench',
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 600_000,
  use: { screenshot: 'off', trace: 'off' },
})
