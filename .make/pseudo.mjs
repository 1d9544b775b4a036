// The pseudo-language: English with accents and brackets, so that a glance shows what was never made translatable.
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'ȧƀƈḓëƒɠħīĵķŀɱƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒËƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ'
const letters = new Map([...plain].map((letter, index) => [letter, [...accented][index]]))

/** Accents a text's letters, but not its markup, entities or placeables (a selector's placeable ends on a later line). */
const accent = text =>
  text.replace(/<[^>]*>|&\w+;|\{[^{}]*\}?|[a-z]/gi, part => letters.get(part) ?? part)

/** The same messages in the pseudo-language: every line that begins a text is bracketed, unless it opens a selector. */
export function pseudo(fluent) {
  const start = /^(-?[a-z][\w-]*\s*=\s*|\s+\.[\w-]+\s*=\s*|\s*\*?\[[^\]]+\]\s*)?(.*)$/i
  return fluent.split('\n').map(line => {
    const [, head = '', text] = line.match(start)
    const whole = head && text && !/\{[^}]*$/.test(text)
    return head + (whole ? `[!! ${accent(text)} !!]` : accent(text))
  }).join('\n')
}
