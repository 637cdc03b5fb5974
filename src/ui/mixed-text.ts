/**
 * A text in the language of the page, in which the parts in the other language are said to be so. A mere function, and
 * so cheap: a page may hold hundreds.
 */
import { type FunctionalComponent, h } from 'vue'
import { useLanguage } from '../i18n'
import { languageRuns } from '../i18n/language-runs'

export const MixedText: FunctionalComponent<{ readonly text: string }> = (props) =>
  languageRuns(props.text, useLanguage().value).map(({ text, tag }) =>
    tag ? h('span', { lang: tag }, text) : text,
  )
