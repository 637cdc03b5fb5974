/**
 * What is said after the first page, in English: the questions of all topics but the first, what has become of the
 * answers, what is missing in a form, and of addresses that lead nowhere.
 */
import { laterQuestionsEn } from '../policy/questions/en'
import { pluralOf } from './plural'

const plural = pluralOf('en')

const laterMessagesEn = {
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

export type LaterMessages = typeof laterMessagesEn

export const laterEn = { messages: laterMessagesEn, questions: laterQuestionsEn }

export type LaterWords = typeof laterEn
