/** What one of two sides says to a question, in the current words. */
import type { LanguageDetails } from '../i18n'
import type { ComparedAnswer } from '../report'

/** The options, or why there are none. */
export function saidIn(details: LanguageDetails, answer: ComparedAnswer): readonly string[] {
  const { compare } = details.sharing
  switch (answer.kind) {
    case 'answered':
      return answer.options
    case 'not-sure':
      return [compare.notSure]
    case 'unanswered':
      return [compare.unanswered]
    case 'not-asked':
      return [compare.notAsked]
  }
}
