/** "What if": a copy of the answers to try changes on, while the person's own stay as they are. */
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { withAnswer } from '../draft'
import { type Answer, type Answers, type Assessment, assess } from '../engine'
import { catalogue, type MeasureId, type QuestionId } from '../policy'
import { useAnswers } from './answers'

export const useTrial = defineStore('trial', () => {
  /** The answers on trial; undefined while nothing is being tried. */
  const answers = shallowRef<Answers>()
  let lastAssessment: Assessment<MeasureId> | undefined

  const assessment = computed(() => {
    if (!answers.value) return undefined
    return (lastAssessment = assess(catalogue, answers.value, lastAssessment))
  })

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
  // Where the person's own answers are gone, here or in another tab, the copy goes with them.
  watch(
    () => own.answeredCount,
    (count) => {
      if (count === 0) end()
    },
  )

  return { answers, assessment, begin, answer, end }
})
