/** The words in which tests write rules: those of the app, or ids for catalogues without words. */
import type { Catalogue } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import type { QuestionWords } from '../../../src/policy'
import type { BranchSetting } from '../../../src/rules/branches'
import { type AllWords, english } from '../../support/words'

/** Returns the words for our catalogue in one language. */
export function settingIn({ words, details }: AllWords): BranchSetting {
  return { questions: catalogue.questions, interview: words, report: details.report, words: details.rules }
}

/** Returns ids in place of words, for any catalogue. */
export function settingOf({ questions }: Catalogue): BranchSetting {
  const entries = questions.map(({ id, options }): [string, QuestionWords] => {
    const labels = Object.fromEntries(options.map((option) => [option.id, { label: option.id }]))
    return [id, { title: `${id}?`, short: id, why: '', says: '{answer}', options: labels }]
  })
  return {
    questions,
    interview: {
      questions: Object.fromEntries(entries),
      headings: { sections: { all: 'all' }, groups: {} },
      titles: {},
    },
    report: {
      ...english.details.report,
      pilots: { one: { point: 'one', ask: '' }, other: { point: 'other', ask: '' } },
    },
    words: english.details.rules,
  }
}
