/** Sets the title of the browser's tab and history entry: the page's own name, then the site's. */
import { onBeforeMount, watchEffect } from 'vue'
import { useOpeningWords } from '../i18n'

/** Keeps the document's title up to date. While `hasProblem` is true it begins with the word for an error. */
export function usePageTitle(title: () => string, hasProblem: () => boolean = () => false): void {
  const words = useOpeningWords()
  // Not during prerendering, where there is no document.
  onBeforeMount(() => {
    watchEffect(() => {
      const { site, errors } = words.value.messages
      const page = title()
      const full = page === site.name ? page : `${page} – ${site.name}`
      document.title = hasProblem() ? `${errors.prefix}${full}` : full
    })
  })
}
