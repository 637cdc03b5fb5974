/**
 * Renders the text that the build writes into the pages, to be read before the app starts or without it. It is the start
 * page as the app shows it, and all measures with their sources, in each language. Runs under Node.
 */
import { createPinia } from 'pinia'
import { type Component, createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { ensureWords, switchLanguage } from '../../i18n'
import { languageTags } from '../../i18n/language-tags'
import { prerenderedEn, type PrerenderedTexts } from './words.en'
import { prerenderedZh } from './words.zh'
import { type Language, languages } from '../../policy/languages'
import { type ArticleId, measures } from '../../policy'
import App from '../shell/App.vue'
import { createAppRouter } from '../router'
import PrerenderedNotes from './PrerenderedNotes.vue'
import ReadingAbout from './ReadingAbout.vue'
import ReadingAccessibility from './ReadingAccessibility.vue'
import ReadingEntry from './ReadingEntry.vue'
import ReadingHeading from './ReadingHeading.vue'
import ReadingTheme from './ReadingTheme.vue'
import PrerenderedShared from './PrerenderedShared.vue'

const texts: Readonly<Record<Language, PrerenderedTexts>> = { en: prerenderedEn, zh: prerenderedZh }

async function render(component: Component, props: object = {}): Promise<string> {
  const router = createAppRouter(createMemoryHistory('#'))
  await router.push('/')
  const app = createSSRApp(component, { ...props })
  app.config.throwUnhandledErrorInProduction = true
  const html = await renderToString(app.use(createPinia()).use(router))
  return html.replace(/<!--.*?-->| class=""/gs, '')
}

/** Adds the language to the ids, because a page holds the same part in two languages. */
function withOwnIds(html: string, language: Language): string {
  return html
    .replace(/ (id|for|aria-labelledby|aria-describedby)="/g, `$&${language}-`)
    .replaceAll('href="#main"', `href="#${language}-main"`)
}

const inLanguage = (language: Language, html: string, kind = ''): string =>
  `<div${kind && ` class="${kind}"`} lang="${languageTags[language]}">${html}</div>`

/** Renders a part in each language, one after the other. */
async function inEachLanguage(
  render: (texts: PrerenderedTexts, language: Language) => Promise<string>,
  kind?: string,
): Promise<string> {
  const parts: string[] = []
  for (const language of languages) {
    await switchLanguage(language)
    await ensureWords('questions', 'details')
    parts.push(inLanguage(language, await render(texts[language], language), kind))
  }
  return parts.join('')
}

/** Gives a part of the text the id that the app uses as its address. */
const target = (address: string, html: string): string => `<section id="${address}">${html}</section>`

/** Points links to the page that can be read without the app, at the same address after the `#`. */
const toReading = (html: string): string =>
  html.replace(/href="(?=#\/(measures|about|accessibility))/g, '$&./measures.html')

/** Renders the page to be read without the app: all measures, the circular, and the accessibility statement. */
export async function readingText(): Promise<string> {
  const heading = await inEachLanguage(({ days }) => render(ReadingHeading, { days }))
  const entries: string[] = []
  let last: ArticleId | undefined
  for (const measure of measures) {
    const { article } = measure.provision
    if (article !== last) entries.push(await inEachLanguage(() => render(ReadingTheme, { article })))
    last = article
    const entry = await inEachLanguage(() => render(ReadingEntry, { measure }))
    entries.push(target(`/measures/${measure.id}`, entry))
  }
  const about = await inEachLanguage(() => render(ReadingAbout))
  const statement = await inEachLanguage(() => render(ReadingAccessibility))
  return (
    target('/measures', heading + entries.join('\n')) +
    target('/about', about) +
    target('/accessibility', statement)
  )
}

/** Renders the text of the start page. */
export async function startText(): Promise<string> {
  return [
    await inEachLanguage((own) => render(PrerenderedNotes, { texts: own }), 'prerendered-notes'),
    await inEachLanguage(
      async ({ loading }, language) =>
        toReading(withOwnIds(await render(App), language)) +
        `<p class="page soft prerendered-loading">${loading}</p>`,
      'prerendered',
    ),
  ].join('\n')
}

/** Renders the text of the page where shared links arrive, in a folder beside the start page. */
export function sharedText(): Promise<string> {
  return inEachLanguage(
    ({ shared }) => render(PrerenderedShared, { texts: shared, start: '../' }),
    'prerendered',
  )
}
