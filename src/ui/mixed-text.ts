/** Shows a text in the language of the page, with the parts in the other language marked. */
import { type FunctionalComponent, h } from 'vue'
import { useLanguage } from '../i18n'
import { languageRuns } from '../i18n/language-runs'

/** The text. It is a functional component, and so cheap: a page may have hundreds. */
export const MixedText: FunctionalComponent<{ readonly text: string }> = (props) =>
  languageRuns(props.text, useLanguage().value).map(({ text, tag }) =>
    tag ? h('span', { lang: tag }, text) : text,
  )
