import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** The system's own browser: nothing is downloaded. */
function chromium(): string {
  const folders = (process.env.PATH ?? '').split(':')
  const found = ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap(name => ['/usr/bin', ...folders].map(folder => `${folder}/${name}`))
    .find(path => existsSync(path))
  const path = process.env.CHROMIUM ?? found
  if (!path) throw new Error('No Chromium: run `.make/setup tests`, or name one in CHROMIUM.')
  return path
}

export default defineConfig({
  testDir: 'tests',
  outputDir: 'results',
  globalSetup: './fixtures/demo.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'en',
    timezoneId: 'Europe/Paris',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ],
    },
  },
})
