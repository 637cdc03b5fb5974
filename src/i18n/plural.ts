/** The plural forms of a sentence; `zero` if the sentence for 0 differs from `other`. */
interface Forms {
  readonly zero?: string
  readonly one: string
  readonly other: string
}

/** Returns a function that picks the plural form for a number in a language. */
export function pluralOf(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale)
  return (count, forms) => {
    if (count === 0 && forms.zero !== undefined) return forms.zero
    return rules.select(count) === 'one' ? forms.one : forms.other
  }
}
