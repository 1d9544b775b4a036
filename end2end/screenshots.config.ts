import { defineConfig } from '@playwright/test'
import tests from './playwright.config'

/** `make screenshots`: the main pages as everybody sees them. */
export default defineConfig(tests, { testDir: '.', testMatch: 'screenshots.ts' })
