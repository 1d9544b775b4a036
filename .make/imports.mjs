// Names that compress. What the WebAssembly imports from the page's script ends in sixteen random digits, in both of them;
// numbers in their place, just as long, say as well which is which.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const random = /__wbg_\w+?_[0-9a-f]{16}(?!\w)/g
const digits = 16

/** In all scripts and all WebAssembly of a folder alike. */
export async function numberImports(folder) {
  const files = (await readdir(folder)).filter(file => ['.js', '.wasm'].includes(extname(file)))
  // Each byte is one character, and stays what it is.
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'latin1')))
  const names = [...new Set(texts.flatMap(text => text.match(random) ?? []))].sort()
  const numbered = new Map(names.map((name, index) => [name, name.slice(0, -digits) + String(index).padStart(digits, '0')]))
  await Promise.all(files.map((file, index) => writeFile(join(folder, file), texts[index].replace(random, name => numbered.get(name)), 'latin1')))
}
