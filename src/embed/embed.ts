/**
 * For other sites: `<script src="https://…/embed.js" async></script>` puts the app in its place, in a frame. The page
 * hands over language and colours. It hears only how high the app is and when a new page begins. Built into one small
 * classic script that leaves no global behind.
 */
import { siteNames } from '../policy/identity'
import { type Language, languages } from '../policy/languages'
import { heard } from './message'

/**
 * What the app may do in the frame: all that it does elsewhere. It may not lead the page around it to another
 * address.
 */
const allowed = [
  'allow-scripts',
  // With the app's own origin, not that of the page: for keeping answers.
  'allow-same-origin',
  'allow-downloads',
  'allow-forms',
  // For printing, and for the question before answers are lost.
  'allow-modals',
  // For the sources, which other sites hold.
  'allow-popups',
  'allow-popups-to-escape-sandbox',
]

/** Finds the language of the app for a tag such as `zh-CN`; undefined where the app does not have it. */
function spoken(tag: string): Language | undefined {
  const [name] = tag.toLowerCase().split('-')
  return languages.find((language) => language === name)
}

function embed(script: HTMLScriptElement): void {
  const address = new URL('.', script.src)
  const language = spoken(script.dataset['language'] ?? document.documentElement.lang)
  const theme = script.dataset['theme']
  if (language) address.searchParams.set('language', language)
  if (theme === 'light' || theme === 'dark') address.searchParams.set('theme', theme)

  const frame = document.createElement('iframe')
  // For those who do not see the frame.
  frame.title = siteNames[language ?? 'en']
  frame.setAttribute('sandbox', allowed.join(' '))
  frame.allow = 'clipboard-write; web-share'
  // The app need not know where it stands.
  frame.referrerPolicy = 'no-referrer'
  frame.loading = 'lazy'
  frame.style.cssText = 'display:block;width:100%;height:40rem;border:0'
  frame.src = address.href

  window.addEventListener('message', ({ data, origin, source }) => {
    if (source !== frame.contentWindow || origin !== address.origin) return
    const message = heard(data)
    if (message === 'top') {
      if (frame.getBoundingClientRect().top < 0) frame.scrollIntoView()
    } else if (message !== undefined) {
      frame.style.height = `${String(message)}px`
    }
  })
  script.after(frame)
}

if (document.currentScript instanceof HTMLScriptElement) embed(document.currentScript)
