/** Picks the form of a sentence that a number calls for in a language. */
export function pluralOf(locale: string): (count: number, forms: { one: string; other: string }) => string {
  const rules = new Intl.PluralRules(locale)
  return (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other)
}
