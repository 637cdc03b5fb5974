/** What the checklist of next steps says, in English; loaded with the details. */
import { pluralOf } from '../../i18n/plural'

const plural = pluralOf('en')

export const stepsEn = {
  open: 'Next steps as a checklist',
  title: 'Next steps',
  lead: 'What to do first about the measures that are relevant to you or may be, grouped by the authority or bank that you do it with, and the documents to prepare for each.',
  parts: {
    relevant: {
      title: 'For measures that are relevant',
      lead: 'Your answers meet the description of these measures.',
    },
    possible: {
      title: 'For measures that may be relevant',
      lead: 'Here something is still open. Look first at what is missing; some of these steps may turn out not to be needed.',
    },
  },
  progress: (done: number, total: number) => `${String(done)} of ${String(total)} done`,
  documents: 'Documents to prepare',
  stepFor: (step: string, measures: readonly string[]) => `${step} (${measures.join('; ')})`,
  forMeasures: 'For',
  emptyTitle: 'No next steps yet',
  emptyText: 'You have not answered any question, so no steps can be named for your enterprise yet.',
  noneText:
    'On your answers no measure is relevant or may be, so there are no steps to take. The result says for each measure what would change that.',
  toResult: 'See the result',
  print: 'Print the checklist',
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Print the checklist instead.',
  kept: 'Your ticks are kept on this device, and deleted together with your answers.',
  notKept:
    'Your ticks last only as long as this page is open, because you have switched off keeping answers on this device.',
  notices: {
    unavailable:
      'This browser does not let the page keep your ticks. They are gone once you close the page; print or copy the list to keep them.',
    unreadable: 'The ticks kept on this device could not be read, so you start afresh.',
  },
  more: (count: number) =>
    plural(count, {
      one: 'One step is ticked that your present result does not ask for. It is kept, but not counted.',
      other: `${String(count)} steps are ticked that your present result does not ask for. They are kept, but not counted.`,
    }),
}

export type StepWords = typeof stepsEn
