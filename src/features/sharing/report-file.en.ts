/** What is said about reports in files of other programs, in English; loaded with the details. */
export const reportFileEn = {
  /** Beside the headings of the report itself. */
  headings: {
    article: 'Article',
    id: 'Id',
    measure: 'Measure',
    summary: 'In short',
    verdict: 'Verdict',
    aboutReport: 'About this report',
    checked: 'Sources checked',
  },
  /** What only workbooks say. */
  sheets: {
    names: {
      measures: 'Measures',
      details: 'In full',
      about: 'About',
      steps: 'Steps',
      documents: 'Documents',
    },
    columns: {
      action: 'What to do',
      until: 'Until',
      nextStep: 'Next step',
      with: 'With whom',
      state: 'State',
      step: 'Step',
      points: 'Points',
      part: 'Part',
    },
    states: { open: 'Open', done: 'Done', 'not-needed': 'Not needed' },
    chooseState: 'Choose one of the states from the list.',
    notCovered: 'Not covered',
    onPaper: {
      title: 'On paper',
      text: (sheet: string, last: string) =>
        `Of the sheet “${sheet}”, columns A to ${last} are printed. To print all of it, clear its print area.`,
    },
  },
  fileHint:
    'It must be a file that this site has saved, unchanged. Its answers are checked like those of a link.',
  problems: {
    unreadable: 'The browser could not read this file. It may have been moved or deleted. Choose it again.',
    empty: 'This file is empty. Choose the report as it was saved.',
    'too-large': 'This file is far larger than any report saved here, so it was not opened.',
    'not-json':
      'This file holds no JSON, or its end is missing. Reports for opening are those saved as “Data (.json)”; workbooks and copied texts cannot be opened.',
    'other-json': 'This is a JSON file, but not a report that was saved here.',
    newer:
      'This report was saved by a newer version of this site. Reload the page to get the newest version, then choose the file again.',
    'no-code':
      'The code in this report is missing or damaged, so its answers cannot be checked. Ask the sender for the file again, or for the link.',
    'newer-code':
      'The code in this report was made by a newer version of this site. Reload the page to get the newest version, then choose the file again.',
    changed:
      'The answers in this file are not those that its code holds: it was changed after it was saved. Ask the sender for the original file, or for the link.',
    'other-edition':
      'This file names another edition of the rules than its code does: it was changed after it was saved. Ask the sender for the original file, or for the link.',
  },
}

/** The words of reports in such files, in any language. */
export type ReportFileWords = typeof reportFileEn
