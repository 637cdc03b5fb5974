/** The toy's permanent numbers. */
const editions = { '2099-04': 1 }

/** The number that tells links of this circular from others. */
export const linkMark = 0x0072099

/** The latest edition with a number. */
export const latestEdition: keyof typeof editions = '2099-04'

const questions = {
  drinks: { number: 1, options: { none: 1, lemonade: 2, 'iced-tea': 3 } },
  ice: { number: 2, options: { yes: 1, no: 2 } },
  place: { number: 3, options: { park: 1, beach: 2, elsewhere: 3 } },
  permit: { number: 4, options: { held: 1, applied: 2, no: 3 } },
  'clean-ice': { number: 5, options: { yes: 1, no: 2 } },
}

/** The numbers of editions, questions and options; nothing is retired. */
export const registry = { editions, questions, retired: { questions: {}, options: {} } }
