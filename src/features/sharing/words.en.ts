/** What is said about shared results, trying changes and comparing, in English; loaded with the details. */
import { editionEn } from '../../i18n/editions.en'
import { pluralOf } from '../../i18n/plural'

const plural = pluralOf('en')

export const sharingEn = {
  share: {
    title: 'Share this result',
    reveals: 'What the link reveals',
    revealsLead: 'The link holds only the answers below: no name, no date, no language.',
    openToAll:
      'Whoever has the link or the code can read them. Browsers do not send the part after # to the web server.',
    link: 'Link',
    copyLink: 'Copy the link',
    code: 'Code',
    codeHint: 'To read out or type, or where a program breaks links. Spaces and capitals make no difference.',
    copyCode: 'Copy the code',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it. The text is selected: copy it from there.',
    message: 'Message',
    messageHint: 'For an e-mail or a chat: the result in at most ten lines, with the link or the code.',
    copyMessage: 'Copy the message',
    some: (titles: readonly string[], more: number) =>
      titles.join('; ') + (more > 0 ? `; and ${String(more)} more` : ''),
    send: 'Send …',
    qr: 'QR code of the link',
    notSure: 'Not sure',
    onPaper:
      'Open the link, scan the code, or enter it under “Open a shared result”, to see these answers with the rules of that day.',
    inFile:
      'Open the link, or enter the code under “Open a shared result”, to see these answers with the rules of that day.',
  },
  /** Where the app was opened from a disk, and so has no link. */
  fromDisk: {
    reveals: 'What the code reveals',
    revealsLead: 'The code holds only the answers below: no name, no date, no language.',
    openToAll: 'Whoever has the code can read them.',
    codeHint: 'To send, read out or type. Spaces and capitals make no difference.',
    noLink:
      'You have opened this copy from a disk, so it has no address and there is no link to send. Send the code instead. Whoever gets it enters it under “Open a shared result”, in any copy of this app.',
    onPaper:
      'Enter the code under “Open a shared result” in any copy of this app, to see these answers with the rules of that day.',
  },
  /** The menu of files; the name of each kind, and for whom it is. */
  save: {
    label: 'Save',
    word: { text: 'Word file (.docx)', hint: 'To edit and hand on: the report, as it is printed.' },
    workbook: {
      text: 'Workbook (.xlsx)',
      hint: 'To go on working: filter the measures, add who does what by when.',
    },
    calendar: { text: 'Calendar (.ics)', hint: 'The dates to come, for the calendar of your office.' },
    noDates: 'There are no dates to come, so there is no calendar to save.',
    json: { text: 'Data (.json)', hint: 'For programs. It can also be opened here again.' },
    saved: (file: string) => `Saved as ${file}.`,
    notMade: 'The file could not be made. Check your connection, then try again.',
  },
  shared: {
    title: 'A shared result',
    lead: 'Somebody has shared these answers with you. You are only reading them; “you” and “your enterprise” mean the sender.',
    untouched: (own: number) =>
      plural(own, {
        zero: 'You have no answers of your own on this device yet.',
        one: 'Your own answer on this device is untouched.',
        other: `Your own ${String(own)} answers on this device are untouched.`,
      }),
    keep: 'Keep my own answers',
    start: 'Go to the start page',
    use: 'Use these answers',
    compare: 'Compare with my own answers',
    answers: 'The answers',
    edition: (id: string) => `Made with the edition of ${editionEn(id)}.`,
    laterEdition: 'Made with a later edition than this page has. Reload the page to be sure of the verdicts.',
    sameRules: 'No measure has changed since.',
    changed: 'These measures have changed since, so their verdicts may differ from what the sender saw:',
    dropped: 'These answers were sent but do not count here:',
    retired: 'An answer that no longer exists in this edition. Please ask the sender to answer again.',
    because: {
      retired: 'no longer exists in this edition',
      'not-asked': 'is not asked with these answers',
      'not-offered': 'is not offered with these answers',
      'not-together': 'cannot be chosen together',
    },
    seenByServer:
      'On its way the code was moved into the part of the address that is sent to the web server, so the server has seen it. It holds answers, but no name.',
  },
  problems: {
    empty: {
      title: 'Nothing was entered',
      text: 'Paste a link, a code, or the whole message that holds one.',
    },
    'too-long': {
      title: 'This text is too long',
      text: 'It is far longer than a message. Paste only the part with the link or the code.',
    },
    foreign: {
      title: 'No link or code of ours was found',
      text: 'Nothing in this text looks like a shared result. Check that you copied the right message.',
    },
    lost: {
      title: 'The answers got lost on the way',
      text: 'The link arrived without the part that holds the answers. Ask the sender for the code and paste it here.',
    },
    'cut-off': {
      title: 'The link was cut off',
      text: 'Its end is missing. Copy the whole link again, or ask the sender for the code.',
    },
    damaged: {
      title: 'This link is damaged',
      text: 'Something in it is not as it was sent. Ask the sender for the code, or to send it again.',
    },
    newer: {
      title: 'This link is from a newer version',
      text: 'Reload the page to get the newest version, then open the link again.',
    },
    several: {
      title: 'There is more than one link or code',
      text: 'Paste only the one that you mean.',
    },
    safe: 'Nothing was loaded; your own answers are safe.',
  },
  open: {
    title: 'Open a shared result',
    label: 'Link, code or message',
    hint: 'Paste a link, a code, or the whole message that holds one.',
    submit: 'Open',
    /** A problem at a form, away from its title. */
    problem: ({ title, text }: { readonly title: string; readonly text: string }) => `${title}. ${text}`,
    file: 'Or choose a report saved as data (.json)',
  },
  whatIf: {
    title: 'What if',
    lead: 'Change answers and see which measures move. Your own answers stay as they are until you keep the change.',
    choose: 'Answer to change',
    none: 'Choose a question',
    changed: (count: number) =>
      plural(count, {
        zero: 'Nothing changed yet.',
        one: 'One answer changed.',
        other: `${String(count)} answers changed.`,
      }),
    moved: (count: number) =>
      plural(count, {
        zero: 'No measure moves.',
        one: 'One measure moves.',
        other: `${String(count)} measures move.`,
      }),
    from: (earlier: string, now: string) => `: ${earlier} → ${now}`,
    keep: 'Keep the change',
    compare: 'Compare side by side',
    discard: 'Discard',
  },
  compare: {
    title: 'Two sets of answers compared',
    lead: 'What differs between two sets of answers, and what follows from it.',
    left: 'First',
    right: 'Second',
    own: 'your own answers',
    answers: 'Answers that differ',
    noAnswers: 'The answers are the same.',
    question: 'Question',
    moved: 'What moves',
    measure: 'Measure',
    differ: (count: number, all: number) =>
      plural(count, {
        zero: `For all ${String(all)} measures the same is to be done.`,
        one: `For one of ${String(all)} measures something else is to be done. The others stay as they are.`,
        other: `For ${String(count)} of ${String(all)} measures something else is to be done. The others stay as they are.`,
      }),
    unanswered: 'not answered',
    notSure: 'not sure',
    notAsked: 'not asked',
    broken: {
      left: 'The first code in this address cannot be read.',
      right: 'The second code in this address cannot be read.',
    },
    another: 'Compare with another shared result',
  },
}

/** The words of shared results, trials and comparisons, in any language. */
export type SharingWords = typeof sharingEn
