/** "What if": a copy of the answers to try changes on, while the person's own stay as they are. */
import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { withAnswer } from '../draft'
import { type Answer, type Answers, sameAnswers } from '../engine'
import type { QuestionId } from '../policy'
import { useAnswers } from './answers'

export const useTrial = defineStore('trial', () => {
  /** The answers on trial; undefined while nothing is being tried. */
  const answers = shallowRef<Answers>()

  /** Starts from these answers. */
  function begin(from: Answers): void {
    answers.value = from
  }

  /** Changes one answer on trial, or takes it back (`undefined`). */
  function answer(question: QuestionId, given: Answer | undefined): void {
    answers.value = withAnswer(answers.value ?? {}, question, given)
  }

  /** Ends the trial. */
  function end(): void {
    answers.value = undefined
  }

  const own = useAnswers()
  // A copy must not outlive what it copies: whoever kept it would write old answers back over newer ones. At once,
  // not with the next frame: a page that comes in between would still show it.
  watch(
    () => own.answers,
    (now, before) => {
      if (!sameAnswers(now, before)) end()
    },
    { flush: 'sync' },
  )

  return { answers, begin, answer, end }
})
