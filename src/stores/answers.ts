import { defineStore } from 'pinia'
import { computed, shallowReactive, shallowRef } from 'vue'
import {
  type Draft,
  draftOn,
  isKept,
  look,
  newSession,
  noticeOf,
  nowhere,
  proceed,
  type SessionEvent,
  standsOnlyHere,
} from '../draft'
import { type Answer, type Answers, countedAnswers, interview } from '../engine'
import { catalogue, type QuestionId } from '../policy'

/** Something that is kept with the answers. The store calls it when something happens to them. */
export interface Companion {
  /** The answers were deleted. */
  readonly forget: () => void
  /** The device's version has replaced this page's. */
  readonly take?: () => void
  /** The user wants this page's version kept. */
  readonly keep?: () => void
  /** The device keeps nothing any more. */
  readonly stopKeeping?: () => void
  /** Other answers have replaced the user's own. */
  readonly replace?: () => void
  /** That replacement was undone. */
  readonly undo?: () => void
  /** Whether it is on this page and kept nowhere. */
  readonly isOnPageAlone?: () => boolean
}

/**
 * The user's answers: given, changed, kept on this device, deleted. Everything else follows from them.
 *
 * `draft/session.ts` decides what happens between two tabs. This store carries it out and shows it.
 */
export const useAnswers = defineStore('answers', () => {
  const session = shallowRef(newSession)
  let draft = draftOn(nowhere, catalogue)
  const companions = shallowReactive<Companion[]>([])

  /** All answers given. Those that do not count now are included: the user may go back. */
  const answers = computed(() => session.value.answers)
  /** The answers that count. */
  const counted = computed(() => countedAnswers(catalogue, answers.value))
  const notice = computed(() => noticeOf(session.value))
  /** Whether another tab has deleted the answers and the user has yet to decide about those in this tab. */
  const isHeldBack = computed(() => notice.value?.kind === 'removed-elsewhere')
  /** Whether answers of this tab are kept nowhere, because another tab has kept others in the meantime. */
  const isOnlyHere = computed(() => standsOnlyHere(session.value))
  const progress = computed(() => interview(catalogue, counted.value))
  const answeredCount = computed(
    () => catalogue.questions.filter(({ id }) => answers.value[id] !== undefined).length,
  )

  /** Whether a reload would lose answers, or what goes with them, because the device does not keep them. */
  const isInMemoryOnly = computed(
    () =>
      (answeredCount.value > 0 && !isKept(session.value)) ||
      companions.some((companion) => companion.isOnPageAlone?.()),
  )

  function send(event: SessionEvent): void {
    session.value = proceed(session.value, event, draft)
  }

  /** Registers a companion of the answers. */
  function accompany(companion: Companion): void {
    companions.push(companion)
  }

  /** Takes up what the device kept; from here on, answers are saved there as they are given. */
  function resume(from: Draft): void {
    draft = from
    send({ kind: 'began' })
  }

  /** Keeps nothing on the device. Deleting still erases what an earlier visit, or another tab, left there. */
  function keepNothing(leftBehind: Draft): void {
    draft = leftBehind
  }

  /** Answers a question, or takes the answer back (`undefined`). */
  function answer(question: QuestionId, given: Answer | undefined): void {
    send({ kind: 'answered', question, given })
  }

  /** Replaces all of the user's answers; `undoReplacing` brings them back. */
  function replaceAll(others: Answers): void {
    send({ kind: 'replaced', answers: others })
    for (const companion of companions) companion.replace?.()
  }

  /** Brings back what `replaceAll` has replaced. */
  function undoReplacing(): void {
    send({ kind: 'replacing-undone' })
    for (const companion of companions) companion.undo?.()
  }

  /** Deletes every answer, here and on the device. */
  function removeAll(): void {
    send({ kind: 'deleted' })
    for (const companion of companions) companion.forget()
  }

  /** Keeps answers on the device from now on. */
  function startKeeping(next: Draft): void {
    draft = next
    send({ kind: 'switched-on' })
    for (const companion of companions) companion.keep?.()
  }

  /** Keeps answers again after another tab has switched that on. Where it has kept others, the user chooses. */
  function resumeKeeping(): void {
    send({ kind: 'switched-on-elsewhere', found: look(draft) })
    for (const companion of companions) companion.keep?.()
  }

  /** Erases what is on the device and keeps nothing more there. */
  function stopKeeping(): void {
    send({ kind: 'switched-off' })
    for (const companion of companions) companion.stopKeeping?.()
  }

  /** Looks whether another tab has changed what is kept; if so, asks the user which answers to keep. */
  function followOtherTabs(): void {
    send({ kind: 'looked', found: look(draft) })
  }

  /** Called when a suspended page resumes: what the device keeps is newer. */
  function catchUp(): void {
    send({ kind: 'returned', found: look(draft) })
    for (const companion of companions) companion.take?.()
  }

  /** Carries out the user's choice: what the other tab has kept, or left empty. */
  function takeFromOtherTab(): void {
    send({ kind: 'took-other-tab' })
    for (const companion of companions) companion.take?.()
  }

  /** Carries out the user's choice: the answers of this tab. */
  function keepThisTab(): void {
    send({ kind: 'kept-this-tab' })
    for (const companion of companions) companion.keep?.()
  }

  function dismissNotice(): void {
    send({ kind: 'dismissed' })
  }

  return {
    answers,
    counted,
    notice,
    isHeldBack,
    progress,
    answeredCount,
    isOnlyHere,
    isInMemoryOnly,
    accompany,
    resume,
    answer,
    replaceAll,
    undoReplacing,
    removeAll,
    startKeeping,
    resumeKeeping,
    stopKeeping,
    keepNothing,
    followOtherTabs,
    catchUp,
    takeFromOtherTab,
    keepThisTab,
    dismissNotice,
  }
})
