// Finishes what Trunk built: the WebAssembly in parts, one catalogue a language, one stylesheet, no inline script (the Content-Security-Policy forbids it),
// and everything that is text compressed once, here, instead of at every request.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { numberImports } from './imports.mjs'
import { pseudo } from './pseudo.mjs'
import { split } from './split.mjs'

const staging = process.env.TRUNK_STAGING_DIR
const quality = process.env.TRUNK_PROFILE === 'release' ? 11 : 5
const compressed = new Set(['.css', '.ftl', '.html', '.js', '.json', '.svg', '.txt', '.wasm', '.webmanifest'])
const compress = promisify(brotliCompress)

/** Writes `text` under a name that changes with it, and returns its address. */
async function publish(name, extension, text) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  await writeFile(join(staging, `${name}-${hash}${extension}`), text)
  return `/${name}-${hash}${extension}`
}

/** Every feature's messages of one language in one text, without the comments. */
async function catalogue(language) {
  const folder = join('app/locales', language)
  const files = (await readdir(folder)).filter(file => file.endsWith('.ftl')).sort()
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')))
  return texts.join('\n').replace(/^#.*\n?/gm, '').replace(/\n{2,}/g, '\n').trimStart()
}

/** Publishes every catalogue, and English once more as the pseudo-language; returns language → address. */
async function publishLocales() {
  await mkdir(join(staging, 'locales'), { recursive: true })
  const folders = await readdir('app/locales', { withFileTypes: true })
  const languages = folders.filter(entry => entry.isDirectory()).map(entry => entry.name).sort()
  const texts = await Promise.all(languages.map(async language => [language, await catalogue(language)]))
  texts.push(['en-XA', pseudo(Object.fromEntries(texts).en)])
  const addresses = await Promise.all(texts.map(async ([language, text]) => [language, await publish(`locales/${language}`, '.ftl', text)]))
  return Object.fromEntries(addresses)
}

/** All stylesheets of the page as one, in the place of the first. */
async function joinStyles(html) {
  const link = /<link\s[^>]*rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>\s*/g
  const files = [...html.matchAll(link)].map(match => join(staging, match[1]))
  const texts = await Promise.all(files.map(file => readFile(file, 'utf8')))
  const address = await publish('style', '.css', texts.join('\n').replace(/\/\*[^]*?\*\//g, '').replace(/^\s+/gm, ''))
  await Promise.all(files.map(file => rm(file)))
  let first = true
  return html.replace(link, () => {
    const replacement = first ? `<link rel="stylesheet" href="${address}">\n` : ''
    first = false
    return replacement
  })
}

/** Moves every inline script into a file of its own. */
async function externaliseScripts(html) {
  const script = /<script([^>]*)>([^]*?)<\/script>/g
  const bodies = [...html.matchAll(script)].map(([, , body]) => body.trim())
  const addresses = await Promise.all(bodies.map(body => body && publish('start', '.js', body)))
  return html.replace(script, (whole, attributes) => {
    const address = addresses.shift()
    return address ? `<script${attributes} src="${address}"></script>` : whole
  })
}

async function finishPage() {
  const page = join(staging, 'index.html')
  const locales = JSON.stringify(await publishLocales())
  let html = await split(staging, await readFile(page, 'utf8'), process.env.ROLECALL_WASM)
  html = await externaliseScripts(await joinStyles(html.replace(/<!--[^]*?-->\s*/g, '')))
  await writeFile(page, html.replace('</head>', `<meta name="locales" content='${locales}'>\n</head>`))
}

async function compressAll() {
  const entries = await readdir(staging, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && compressed.has(extname(entry.name)))
  await Promise.all(files.map(async entry => {
    const file = join(entry.parentPath ?? entry.path, entry.name)
    const text = await readFile(file)
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
    await writeFile(`${file}.br`, await compress(text, { params }))
  }))
}

await finishPage()
await numberImports(staging)
await compressAll()
