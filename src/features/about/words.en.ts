/** What the about page says, in English. */
import { circularEn } from '../../policy/details.en'
import { editionEn } from '../../i18n/editions.en'

export const aboutEn = {
  title: 'About this tool',
  licences: 'Licences of this tool and of the libraries in it (text)',
  methodTitle: 'How it decides',
  method: [
    'Each measure has one rule, written down as conditions on your answers. The rules rest on the circular’s wording; the library shows every one of them in plain words.',
    'An answer can be yes, no or unknown. What you leave open, or are not sure of, counts as unknown. A measure is relevant only if it is so however the unknown points turn out, not relevant only likewise, and otherwise it may be relevant.',
    'Some points the circular leaves to pilots or to rules yet to come. No answer can settle these; the report says so and names whom to ask.',
    circularEn.amounts,
    'The questionnaire asks only what can still change a verdict. The same answers always give the same result.',
  ],
  privacyTitle: 'Your privacy, and how to check it',
  privacy: [
    'Your answers never leave this browser. The page has no server that receives them, no cookies, no statistics and no content from other sites.',
    'Unless you switch it off, your answers, and the steps that you tick, are kept in this browser’s storage on this device, so that you can go on later. So are the names that you give for printed sheets. A portfolio is kept only if you ask for it. “Delete my answers” at the foot of every page removes all of this. Names are never part of a link, a code or an address.',
    'After the first visit the app’s own files stay on this device, so that it works without a network. They hold no answers.',
    'You can check this: open the network panel of your browser’s developer tools and answer a question. No request goes to any other site, and none carries an answer. The page’s own security policy forbids it.',
  ],
  keepingTitle: 'Keeping answers on this device',
  circularTitle: 'The circular',
  issuedBy: 'Issued by',
  articlesTitle: circularEn.articlesTitle,
  covered: 'covered',
  sourcesTitle: 'General sources',
  editionTitle: 'Edition and changes',
  editionText: (id: string, date: string) => `Edition of ${editionEn(id)}, published on ${date}.`,
  accessibilityTitle: 'Accessibility',
  accessibility:
    'The site aims at WCAG 2.2, level AA. The statement says what was tested, what was not, which limits are known, and what you can do if something does not work for you.',
  statement: 'Accessibility statement',
  disclaimerTitle: 'Disclaimer',
}

/** The words of the about page, in any language. */
export type AboutWords = typeof aboutEn
