import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { appendFile, writeFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { enter, enterOrganisation, expect, type Rolecall, startWithMany, test } from './fixtures'

const people = 10_000
const adminUsers = 500
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

/**
 * Says how long after the navigation began the page first shows a row of the team, in milliseconds. It is in the page from
 * the beginning: what a test otherwise waits with takes a tenth of a second of the page's own time.
 */
function sayWhenSeen(): void {
  const say = () => console.info(`seen ${performance.now()}`)
  const look = (_: unknown, observer: MutationObserver) => {
    if (!document.querySelector('tbody [role=row]')) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(say))
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

async function timeToTeam(page: Page, team: string): Promise<number> {
  const seen = page.waitForEvent('console', message => message.text().startsWith('seen '))
  await page.goto(team, { waitUntil: 'commit' })
  return Number((await seen).text().slice('seen '.length))
}

/** The page as it stands, as plain HTML with its styles, from a server of its own: the least that a browser needs to show it. */
async function floorOf(page: Page): Promise<Server> {
  await page.locator('tbody [role=row]').first().waitFor()
  const html = await page.evaluate(async () => {
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
    const texts = await Promise.all(styles.map(async style => (await fetch(style.href)).text()))
    return `<!doctype html><style>${texts.join('')}</style>${document.body.outerHTML.replace(/<script[^]*?<\/script>/g, '')}`
  })
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!

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
  await page.goto(team)
  const floor = await floorOf(page)
  const plain = `http://127.0.0.1:${(floor.address() as AddressInfo).port}/`
  const [least, cold, warm]: number[][] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    const other = await fresh()
    await other.addInitScript(sayWhenSeen)
    least!.push(await timeToTeam(await other.newPage(), plain))
    await other.close()
    const context = await fresh(state)
    await context.addInitScript(sayWhenSeen)
    const visit = await context.newPage()
    cold!.push(await timeToTeam(visit, team))
    // Its live stream never ends, so the network is never idle; by now the browser has cached what comes beside the list.
    await visit.waitForTimeout(500)
    warm!.push(await timeToTeam(visit, team))
    await context.close()
  }
  floor.close()
  return { requests, bytes, floor: median(least!), cold: median(cold!), warm: median(warm!) }
}

test('the interface, in a real browser', async ({ browser }) => {
  const rolecall = await startWithMany(people, 0)
  const { requests, bytes, floor, cold, warm } = await measure(browser, rolecall)
  await rolecall.remove()
  const lines = [
    ['first visit, compressed, with headers', `${(bytes / 1000).toFixed(0)} kB in ${requests} requests`, '250 kB', bytes < 250_000],
    ['floor: the same page as plain HTML', `${floor.toFixed(0)} ms`, '', ''],
    [`team of ${people} visible, cold`, `${cold.toFixed(0)} ms (${(cold / floor).toFixed(1)} times)`, '600 ms', cold <= 600],
    [`team of ${people} visible, warm`, `${warm.toFixed(0)} ms (${(warm / floor).toFixed(1)} times)`, '250 ms', warm <= 250],
  ] as const
  const table = [
    '| in Chromium, on loopback | measured | target | |',
    '|---|--:|--:|---|',
    ...lines.map(([what, measured, target, met]) => `| ${what} | ${measured} | ${target} | ${met === '' ? '' : met ? 'met' : 'not met'} |`),
  ].join('\n')
  console.log(`\n${table}\n`)
  await writeFile('../target/bench-browser.md', `${table}\n`)
  await writeFile('../target/bench-browser.json', JSON.stringify({ requests, bytes, floor, cold, warm }))
})

/** What a tick in the grid costs, from the press on, in milliseconds: until the frame after it, and until it says that it is saved. */
interface Tick { painted: number; saved: number }

/** Presses a box from inside of the page, and waits there: nothing but the page's own work is measured. */
function tick(index: number): Promise<Tick> {
  const box = document.querySelectorAll<HTMLInputElement>('.admin-grid tbody td:nth-child(6) input')[index]!
  const cell = box.closest('td')!
  return new Promise(resolve => {
    let painted = 0
    const began = performance.now()
    new MutationObserver((_, observer) => {
      if (!painted || !cell.querySelector('.saved:not(.busy)')) return
      observer.disconnect()
      resolve({ painted, saved: performance.now() - began })
    }).observe(cell, { childList: true, subtree: true })
    box.click()
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => (painted = performance.now() - began); channel.port2.postMessage(0) })
  })
}

/** Scrolls through the whole grid; how long each frame took, in milliseconds. */
function scroll(): Promise<number[]> {
  const grid = document.querySelector('.admin-grid')!
  const times: number[] = []
  return new Promise(resolve => {
    let before = performance.now()
    const step = (now: number) => {
      times.push(now - before)
      before = now
      const top = grid.scrollTop
      grid.scrollTop += 120
      if (grid.scrollTop === top) resolve(times.slice(2))
      else requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}

test('the permission console, in a real browser', async ({ browser }) => {
  const rolecall = await startWithMany(adminUsers + 20, adminUsers - 3)
  const page = await (await browser.newContext({ baseURL: rolecall.url })).newPage()
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  await expect(page.locator('.admin-grid tbody [role=row]')).toHaveCount(adminUsers)
  const ticks: Tick[] = []
  for (let round = 0; round < 40; round += 1) ticks.push(await page.evaluate(tick, 5 + round * 12))
  const frames = await page.evaluate(scroll)
  await rolecall.remove()
  const painted = median(ticks.map(one => one.painted))
  const saved = median(ticks.map(one => one.saved))
  const late = frames.filter(time => time > 1000 / 60 * 1.5).length
  const lines = [
    [`tick among ${adminUsers} rows, until it is painted`, `${painted.toFixed(1)} ms`, 'one frame, 17 ms', painted <= 17],
    [`tick among ${adminUsers} rows, until “Saved”`, `${saved.toFixed(1)} ms`, '50 ms', saved <= 50],
    [`scrolling ${adminUsers} rows, frames that came late`, `${late} of ${frames.length}`, 'none', late === 0],
  ] as const
  const table = lines.map(([what, measured, target, met]) => `| ${what} | ${measured} | ${target} | ${met ? 'met' : 'not met'} |`).join('\n')
  console.log(`\n${table}\n`)
  await appendFile('../target/bench-browser.md', `${table}\n`)
})
