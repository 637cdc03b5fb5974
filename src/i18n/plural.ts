/** The forms of a sentence that holds a number; `zero` where nothing at all is said differently. */
interface Forms {
  readonly zero?: string
  readonly one: string
  readonly other: string
}

/** Picks the form of a sentence that a number calls for in a language. */
export function pluralOf(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale)
  return (count, forms) => {
    if (count === 0 && forms.zero !== undefined) return forms.zero
    return rules.select(count) === 'one' ? forms.one : forms.other
  }
}
