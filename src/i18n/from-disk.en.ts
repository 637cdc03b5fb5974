/** What is said about handing a result on where the app was opened from a disk, in English; loaded with the details. */
export const fromDiskEn = {
  reveals: 'What the code reveals',
  revealsLead: 'The code holds only these answers: no name, no date, no language.',
  openToAll: 'Whoever has the code can read them.',
  codeHint: 'To send, read out or type. Spaces and capitals make no difference.',
  noLink:
    'You have opened this copy from a disk, so it has no address and there is no link to send. Send the code instead. Whoever gets it enters it under “Open a shared result”, in any copy of this app.',
  onPaper:
    'Enter the code under “Open a shared result” in any copy of this app, to see these answers with the rules of that day.',
}

export type FromDiskWords = typeof fromDiskEn
