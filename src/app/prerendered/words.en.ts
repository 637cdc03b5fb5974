import { readingEn } from '../../policy/opening.en'

/** What the page says before the app starts, or where it cannot, in English. Written into the page by the build. */
export const prerenderedEn = {
  needs:
    'The questionnaire needs JavaScript and a current browser (of 2024 or later). Without them, you can still read what it is about, and all measures with their sources.',
  failed:
    'The questionnaire could not be started. Please check your connection, reload the page, or use a newer browser. You can still read all measures.',
  loading: 'The page is being loaded …',
  days: 'Without JavaScript this page does not know the day. Compare the periods with today’s date: what has ended cannot be used any more.',
  shared: {
    title: 'A shared result',
    text: `${readingEn.shared} The answers stand in the last part of the link, which is not sent to the web server; only the script of this page can read them.`,
    needs: 'To see the result, open the link in a current browser (of 2024 or later) with JavaScript.',
    failed:
      'The shared result could not be opened. Please check your connection, reload the page, or use a newer browser.',
    home: 'All measures, and what this is about',
  },
}

/** What the page says without the app. */
export type PrerenderedTexts = typeof prerenderedEn
