/** Where a picture is pasted, paper is white. */
const WHITE = { '--canvas': '#fff', '--surface': '#fff' }

/** The colours of the light theme by the names of their tokens, whatever theme the page is shown in. */
export function lightColours(): Map<string, string> {
  const rules = [...document.styleSheets].filter(isOurs).flatMap(({ cssRules }) => [...cssRules])
  // Those of the dark theme stand within its media query.
  const tokens = rules
    .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText === ':root')
    .flatMap((rule) => tokensIn((rule as CSSStyleRule).style))
  return new Map([...tokens, ...Object.entries(WHITE)])
}

/** A colour or any other value with each `var(--name)` replaced by what it stands for. */
export const resolved = (value: string, colours: ReadonlyMap<string, string>): string =>
  value.replace(/var\(\s*(--[\w-]+)[^)]*\)/g, (_, name: string) => colours.get(name) ?? 'currentColor')

// A browser's extensions may add sheets of their own, which can't be read.
const isOurs = ({ href }: CSSStyleSheet) => href === null || new URL(href).origin === location.origin

const tokensIn = (style: CSSStyleDeclaration) =>
  [...style]
    .filter((name) => name.startsWith('--'))
    .map((name) => [name, style.getPropertyValue(name).trim()] as const)
