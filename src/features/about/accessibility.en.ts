/**
 * The accessibility statement, in English; loaded with the details.
 *
 * Nothing stands here that was not done. Each entry of `tested` has its checks in
 * `tests/house/accessibility-statement.test.ts`, which does not compile when one is missing.
 */

/** With what it was tested, and when. */
interface Occasion {
  readonly date: string
  readonly chromium: string
  readonly axe: string
}

export const accessibilityEn = {
  title: 'Accessibility statement',
  statusTitle: 'How accessible this site is',
  status: [
    'The site is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Nobody from outside has examined it yet, so we do not say that it does.',
    'You should be able to use all of it with a keyboard alone, at a zoom of 400 %, with wider spacing of text, in light, dark and forced colours, and on paper. It has no time limits, no sound, no video and nothing that moves.',
    'Whatever is shown by colour, a sign or a drawing is said in words as well. Without JavaScript you can read what the site is about and all measures with their sources.',
  ],
  testedTitle: 'What was tested',
  testedLead: ({ date, chromium, axe }: Occasion) =>
    `The following was tested on ${date} by programs, in Chromium ${chromium} on Linux and with axe-core ${axe}. The tests are part of the site’s source code.`,
  tested: {
    axe: 'Every page in its main states, checked with axe against the rules for WCAG 2.0, 2.1 and 2.2, levels A and AA, and for good practice: by turns in both languages, in light, dark and forced colours, and in narrow and wide windows. It found no fault and left nothing undecided.',
    interview:
      'The whole questionnaire from the start page to the result, with a keyboard alone: in English in a wide window, in Chinese at 400 % zoom.',
    focus:
      'The focus: on every page Tab leads through everything in reading order, there and back, always in sight and never covered.',
    steps:
      'Every step from page to page: the new page is named in the title, and its heading takes the focus. A question left out is told in the title, in a summary that takes the focus, and at the question itself.',
    languages:
      'The language of each part: on every page and printed sheet, in both languages, Chinese characters in English text are marked as Chinese, and three English words or more in a row in Chinese text as English (WCAG 3.1.2).',
    zoom: 'Every page in a window of 320 × 256 pixels (400 % zoom) and with the spacing of text that WCAG 1.4.12 names: nothing has to be scrolled sideways, but for the table of many enterprises.',
    targets:
      'The size of what can be pressed: 44 pixels in height for what answers a question or moves on from it, 24 by 24 elsewhere, but for links in text.',
    inputMethods:
      'Chinese input methods: pressing Enter to pick a word neither chooses an answer nor sends a form.',
    drawings: 'Drawings: each has a name and is described by the same in words.',
    motion: 'Motion: nothing on a page is animated.',
    print:
      'The printed report, in both languages on A4 and Letter: it is complete, and black on white from dark colours too.',
    failures:
      'Failures: where a page cannot be shown, it says so and names a way on. Without JavaScript, the start page and all measures can be read.',
  },
  notTestedTitle: 'What was not tested',
  notTested: [
    'Nobody with a disability has tried the site for us yet.',
    'Screen readers, such as NVDA, JAWS, VoiceOver, TalkBack or those used in China. What they are given was checked by programs only; nobody has listened to it.',
    'Safari and other browsers that are made neither from Chromium nor from Firefox. In Firefox the same tests have run, but for those of dark and forced colours and of paper, and for axe where a file had been chosen.',
    'Real phones and tablets. Narrow windows on a computer took their place.',
    'Voice control, switches, eye control and magnifiers.',
    'High contrast in Windows itself. The browser imitated it.',
    'The report saved as PDF, as a file for screen readers. Read it on the page, or save it as a workbook.',
  ],
  limitsTitle: 'Known limits',
  limits: [
    'The drawings of rules and of the order of the questions become small in narrow windows and on paper. The same in words stands below each.',
    'The table of many enterprises is wide. In narrow windows it is scrolled sideways within its frame, with the keyboard as well. The same can be saved as a workbook.',
    'A QR code can be used with a camera only. The link and the code stand beside it as text.',
    'Sources lead to other sites, some of them in other languages. Whether these are accessible, we have not checked.',
  ],
  reportTitle: 'If something does not work for you',
  report: [
    'These are files that anyone may put on a website, and they name no contact of their own. Please write to whoever runs the site at whose address you read this, or who gave you the address.',
    'Say on which page it was, what you wanted to do, and with which browser and aids. Nothing is sent from here by itself, so do not expect anyone to know of it otherwise.',
    'Until it is mended, the report can be saved as a workbook or as data, or printed.',
  ],
  aboutTitle: 'About this statement',
  about: (date: string) =>
    `It was written on ${date} by the makers of the site, from their own tests. It is about the site as published with it.`,
}

/** The words of the accessibility statement, in any language. */
export type AccessibilityWords = typeof accessibilityEn
