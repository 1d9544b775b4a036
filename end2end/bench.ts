import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { enter, expect, Rolecall, test } from './fixtures'
import { executable } from './fixtures/rolecall'

const people = 10_000
const rounds = 9

/** What the requests of a page cost on the wire, headers included, as the browser counts them. */
async function weigh(page: Page): Promise<() => { requests: number; bytes: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const total = { requests: 0, bytes: 0 }
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    total.requests += 1
    total.bytes += encodedDataLength
  })
  return () => total
}

/** How long after the navigation began the page first shows a row of the team, in milliseconds. */
async function timeToTeam(page: Page, team: string): Promise<number> {
  await page.goto(team, { waitUntil: 'commit' })
  const seen = await page.waitForFunction(() => {
    if (!document.querySelector('tbody [role=row]')) return undefined
    return new Promise<number>(resolve => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))))
  }, undefined, { polling: 'raf' })
  return (await seen.jsonValue())!
}

const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!

async function bigClinic(): Promise<Rolecall> {
  const data = await mkdtemp(join(tmpdir(), 'rolecall-bench-'))
  execFileSync(executable, ['demo', '--people', String(people)], { cwd: data, env: { PATH: process.env.PATH, ROLECALL_DATA: data }, stdio: 'ignore' })
  const rolecall = await Rolecall.start({ ROLECALL_LOG: 'warn' }, data)
  await rm(data, { recursive: true })
  return rolecall
}

async function measure(browser: Browser, rolecall: Rolecall) {
  const fresh = (state?: Awaited<ReturnType<BrowserContext['storageState']>>) => browser.newContext({ baseURL: rolecall.url, storageState: state })
  const first = await fresh()
  const page = await first.newPage()
  const weight = await weigh(page)
  await page.goto('/sign-in')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const { requests, bytes } = weight()

  await enter(page, 'clinicAdmin')
  const team = `${new URL(page.url()).pathname}/team`
  const state = await first.storageState()
  const [cold, warm]: number[][] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    const context = await fresh(state)
    const visit = await context.newPage()
    cold!.push(await timeToTeam(visit, team))
    // Its live stream never ends, so the network is never idle; by now the browser has cached what comes beside the list.
    await visit.waitForTimeout(500)
    warm!.push(await timeToTeam(visit, team))
    await context.close()
  }
  return { requests, bytes, cold: median(cold!), warm: median(warm!) }
}

test('the interface, in a real browser', async ({ browser }) => {
  const rolecall = await bigClinic()
  const { requests, bytes, cold, warm } = await measure(browser, rolecall)
  await rolecall.remove()
  const lines = [
    ['first visit, compressed, with headers', `${(bytes / 1000).toFixed(0)} kB in ${requests} requests`, '250 kB', bytes < 250_000],
    [`team of ${people} visible, cold`, `${cold.toFixed(0)} ms`, '600 ms', cold <= 600],
    [`team of ${people} visible, warm`, `${warm.toFixed(0)} ms`, '250 ms', warm <= 250],
  ] as const
  const table = [
    '| in Chromium, on loopback | measured | target | |',
    '|---|--:|--:|---|',
    ...lines.map(([what, measured, target, met]) => `| ${what} | ${measured} | ${target} | ${met ? 'met' : 'not met'} |`),
  ].join('\n')
  console.log(`\n${table}\n`)
  await writeFile('../target/bench-browser.md', `${table}\n`)
  await writeFile('../target/bench-browser.json', JSON.stringify({ requests, bytes, cold, warm }))
})
