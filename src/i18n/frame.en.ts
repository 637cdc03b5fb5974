/** What the frame around every page says, and what all features share, in English. */
import { siteEn } from '../policy/opening.en'
import { editionEn } from './editions.en'
import { pluralOf } from './plural'

const plural = pluralOf('en')

export const frameEn = {
  site: {
    ...siteEn,
    skip: 'Skip to the content',
    navigation: 'Pages',
    contents: 'On this page',
    measures: 'All measures',
    about: 'About',
    accessibility: 'Accessibility',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    edition: (id: string) => `Rules: edition of ${editionEn(id)}.`,
    privacy: 'Your answers stay in this browser.',
    remove: 'Delete my answers',
  },
  verdicts: {
    relevant: 'Relevant',
    possible: 'May be relevant',
    'not-relevant': 'Not relevant',
  },
  measures: {
    title: 'All measures',
    article: (numeral: string) => `Article ${numeral}`,
  },
  failure: {
    title: 'Something went wrong on this page',
    text: 'Your answers are still here. Go back to the start, or reload the page.',
    reload: 'Reload the page',
    home: 'Go to the start page',
    partTitle: 'This part could not be loaded',
    partText: 'You may be offline, or a newer version has replaced this one. Try again, or reload the page.',
    again: 'Try again',
  },
  keeping: {
    removeTitle: 'Delete your answers?',
    removeText:
      'All answers, and with them ticked steps, names and a kept portfolio, are removed from this page and from this device. This cannot be undone.',
    removeConfirm: 'Delete my answers',
    cancel: 'Keep them',
    removed: 'Your answers have been deleted.',
    'not-removed':
      'This browser did not let the page delete what is kept: your answers may still be on this device. Delete the data of this site in the settings of the browser, or try once more.',
    replaced: 'These answers have taken the place of your own.',
    undo: 'Bring back my own answers',
    'changed-elsewhere': 'Your answers were changed in another tab. Which ones are to stay?',
    'removed-elsewhere': 'Your answers were deleted in another tab. What is to become of those here?',
    'unreadable-elsewhere':
      'Another tab has left answers on this device that cannot be read here. Those of this tab are still on the page. What is to become of them?',
    takeChanged: 'Take those of the other tab',
    takeRemoved: 'Delete them here too',
    takeUnreadable: 'Start afresh',
    keepThisTab: 'Keep those of this tab',
    keep: 'Keep my answers on this device',
    keepHint:
      'On a shared computer, switch this off. Your answers then last only as long as this page is open.',
    unavailable:
      'This browser does not let the page keep your answers. Everything works, but they are gone once you close the page.',
    unreadable:
      'The answers kept on this device could not be read, so you start afresh. Nothing was loaded from them.',
    dropped: (count: number) =>
      plural(count, {
        one: 'One kept answer no longer exists in this edition and was left out. The rest was kept.',
        other: `${String(count)} kept answers no longer exist in this edition and were left out. The rest was kept.`,
      }),
    dismiss: 'Close this message',
  },
  errors: {
    summary: 'There is a problem',
    prefix: 'Error: ',
    chooseOne: 'Choose an answer. If you do not know, choose “Not sure”.',
    chooseSome: 'Choose at least one answer. If you do not know, choose “Not sure”.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or it names a question or a measure that this edition does not have. Your answers are untouched.',
    home: 'Go to the start page',
    measures: 'See all measures',
  },
}

/** The words of the frame, in any language. */
export type FrameWords = typeof frameEn
