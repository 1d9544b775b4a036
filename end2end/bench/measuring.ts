import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** What was measured, what was wanted, and whether it is; a floor and what stands beside it have no target. */
export type Line = [what: string, measured: string, target?: string, met?: boolean]

export const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!

export interface Floor { url: string; close: () => void }

/** The page as it stands, as plain HTML with its styles, from a server of its own: the least that a browser needs to show it. */
export async function floorOf(page: Page): Promise<Floor> {
  await page.locator('tbody [role=row]').first().waitFor()
  const html = await page.evaluate(async () => {
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
    const texts = await Promise.all(styles.map(async style => (await fetch(style.href)).text()))
    return `<!doctype html><style>${texts.join('')}</style>${document.body.outerHTML.replace(/<script[^]*?<\/script>/g, '')}`
  })
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

/** Prints the lines as a table, and keeps it under its name beside the server's figures. */
export async function report(name: string, lines: Line[]): Promise<void> {
  const row = ([what, measured, target, met]: Line) => `| ${what} | ${measured} | ${target ?? ''} | ${met === undefined ? '' : met ? 'met' : 'not met'} |`
  const table = ['| in Chromium, on loopback | measured | target | |', '|---|--:|--:|---|', ...lines.map(row)].join('\n')
  console.log(`\n${table}\n`)
  await writeFile(`../target/bench-${name}.md`, `${table}\n`)
}
