// Cuts the WebAssembly into the file that every visit needs and one for each part that is opened later (app/src/parts.rs).
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const features = ['bulk-memory', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext']

/** Cuts, binds and optimises in `folder`; returns the names of the files to publish. */
async function build(wasm, folder) {
  await run('wasm-split-cli', [wasm, folder, '--out-name', 'app'])
  await run('wasm-bindgen', [join(folder, 'app.wasm'), '--target', 'web', '--no-typescript', '--keep-lld-exports', '--out-dir', folder, '--out-name', 'app'])
  await rm(join(folder, 'app.wasm'))
  const names = (await readdir(folder)).filter(name => /\.(js|wasm)$/.test(name))
  // Functions of like names are alike, and what stands together compresses together.
  const how = ['-Os', '--reorder-functions-by-name', '--strip-debug', '--strip-producers', ...features.map(one => `--enable-${one}`)]
  const smaller = names.filter(name => name.endsWith('.wasm')).map(name => {
    const file = join(folder, name)
    return run('wasm-opt', [file, '-o', file, ...how])
  })
  await Promise.all(smaller)
  return names
}

/** The loader, with each part compiled as soon as it arrives; what the page's address opens is on its way already (app/index.html). */
function eager(loader) {
  const compiled = loader
    .replace(/fetch\(new URL\("\.\/([\w.-]+)", import\.meta\.url\)\)/g, 'take("/$1")')
    .replaceAll('WebAssembly.instantiateStreaming(src, imports)', 'WebAssembly.instantiate(await src, imports)')
  return `${compiled}
function take(file) {
  const early = window.parts?.[file];
  delete window.parts?.[file];
  return early ?? WebAssembly.compileStreaming(fetch(file));
}
`
}

/** Which files each part needs, as the loader has it. */
function parts(loader, published) {
  const files = new Map([...loader.matchAll(/(\w+) = (?:wrapAsyncCb\()?makeLoad\(\(\) => \{\s*const src = fetch\(new URL\("\.\/([\w.-]+)"[^]*?\n, ?\[([\w, ]*)\]/g)]
    .map(([, name, file, needs]) => [name, [file, ...needs.split(', ').filter(Boolean)]]))
  const all = name => files.get(name).flatMap(one => (files.has(one) ? all(one) : [`/${published(one)}`]))
  const loaders = [...files.keys()].filter(name => name.startsWith('__wasm_split_load_'))
  return Object.fromEntries(loaders.map(name => [name.replace('__wasm_split_load_', ''), all(name)]))
}

/** Puts the cut files into `staging` in the place of what Trunk bound there, and returns the page that names them. */
export async function split(staging, html, wasm) {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-split-'))
  const names = await build(wasm, folder)
  const contents = new Map(await Promise.all(names.map(async name => [name, await readFile(join(folder, name))])))
  await rm(folder, { recursive: true })
  // The files fit only each other: one hash for all.
  const hash = createHash('sha256')
  for (const name of [...contents.keys()].sort()) hash.update(contents.get(name))
  const version = hash.digest('hex').slice(0, 16)
  const published = name => name.replace(/^_*(\w+)\.(js|wasm)$/, `$1-${version}.$2`)
  const loader = contents.get('__wasm_split.js').toString()
  // What a script loads has the published names; what the WebAssembly imports keeps those it was bound with.
  const renamed = script => names.reduce(
    (text, name) => text.replace(new RegExp(`(from |URL\\()(['"])(\\./)?${name.replace('.', '\\.')}\\2`, 'g'), (_, before, quote, here = '') => before + quote + here + published(name) + quote),
    script,
  )
  const script = (name, text) => (name === '__wasm_split.js' ? eager(renamed(text)) : renamed(text))
  await Promise.all([...contents].map(([name, content]) =>
    writeFile(join(staging, published(name)), name.endsWith('.js') ? script(name, content.toString()) : content)))
  const trunk = (await readdir(staging)).filter(name => /^app-[0-9a-f]+(\.js|_bg\.wasm)$/.test(name) && !name.includes(version))
  await Promise.all(trunk.map(name => rm(join(staging, name))))
  const page = html.replace(/app-[0-9a-f]+\.js/g, published('app.js')).replace(/app-[0-9a-f]+_bg\.wasm/g, published('app_bg.wasm'))
  // The first script imports the loader: fetched at once, it does not wait behind the parts.
  const early = `<link rel="modulepreload" href="/${published('__wasm_split.js')}" crossorigin="anonymous">`
  return page.replace('</head>', `${early}\n<meta name="parts" content='${JSON.stringify(parts(loader, published))}'>\n</head>`)
}
