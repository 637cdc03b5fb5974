import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { withAnswer } from '../draft'
import { type Answer, type Answers, sameAnswers } from '../engine'
import type { QuestionId } from '../policy'
import { useAnswers } from './answers'

/** "What if": a copy of the answers to try changes on, while the user's own stay as they are. */
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
  // A copy must not outlive its original: keeping it would overwrite newer answers with old ones. It ends at once,
  // because a page that is shown before the next frame would still show it.
  watch(
    () => own.answers,
    (now, before) => {
      if (!sameAnswers(now, before)) end()
    },
    { flush: 'sync' },
  )

  return { answers, begin, answer, end }
})
