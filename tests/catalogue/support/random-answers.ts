/** Random sets of answers to our questions and checks. */
import { answerAmong } from '../../../scripts/catalogue/random-answers'
import { type Answer, type Answers, everyQuestion, NOT_SURE, type Question } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import type { Random } from '../../support/random'

/** Questions and checks. */
const everything = everyQuestion(catalogue)

/** One option, or some; "not sure" now and then. */
export function randomAnswer(random: Random, question: Question): Answer {
  return random.chance(0.1) ? NOT_SURE : randomKnownAnswer(random, question)
}

/** Draws one option, or some that can be chosen together. */
export function randomKnownAnswer(
  random: Random,
  question: Question,
  offered: readonly string[] = question.options.map(({ id }) => id),
): Answer {
  return answerAmong(question, offered, { saysNone: 0.2, choosesMore: random.pick([0, 0.1, 0.5]) }, random)
}

/**
 * Draws answers to any of the questions, even those that are not asked, with options that are not offered. A draft
 * keeps such answers when a user goes back.
 */
export function randomAnswers(random: Random): Answers {
  const answered = random.pick([0.3, 0.8, 1])
  const answers: Record<string, Answer> = {}
  for (const question of everything) {
    if (!random.chance(answered)) continue
    // Answers with which most rules can be met. Without them nearly every set would be outside the zones.
    const likely = random.chance(0.5) ? likelyAnswers[question.id] : undefined
    answers[question.id] = likely ? random.pick(likely) : randomAnswer(random, question)
  }
  return answers
}

const likelyAnswers: Readonly<Record<string, readonly Answer[]>> = {
  region: ['cn-sh', 'cn-bj', 'cn-hi', 'cn-gd'],
  group: ['multinational-lead', 'multinational-member'],
  'service-payments': ['both'],
  'data-abroad': [['personal-information']],
  'intra-group-transfer': ['yes'],
  'cash-pooling': ['running', 'wanted'],
  'pool-members': ['yes'],
  'pool-flows': ['yes'],
  'pool-domestic-revenue': ['yes'],
  'pool-overseas-revenue': ['yes'],
  'pool-record': ['yes'],
  'pool-class': ['yes'],
  'pool-sector': ['yes'],
  'pool-set-up': ['yes'],
  'list-covers': ['yes'],
  'critical-infrastructure': ['no'],
  'important-data-notified': ['no'],
}
