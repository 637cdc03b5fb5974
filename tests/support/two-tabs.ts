/**
 * A model of two tabs on one device: what each must hold after any action. The quick tests compare the rules with it, the
 * browser tests the app.
 */
import { writeDraft } from '../../src/draft/format'
import type { Answers } from '../../src/engine'
import { catalogue } from '../../src/policy'
import type { Random } from './random'

/** Questions that are always on the page of all questions, each with two options. */
const choices = [
  ['ownership', ['domestic', 'foreign-invested']],
  ['group', ['standalone', 'domestic-group']],
  ['service-payments', ['no', 'both']],
] as const

/** The place of a tab. */
export type Tab = 0 | 1
/** The notice that a tab shows: the other one has changed, or removed, the answers on the device. */
export type Notice = 'changed' | 'removed' | undefined

/** An action in one of the tabs. */
export type Action =
  | { readonly kind: 'answer'; readonly question: string; readonly id: string }
  | { readonly kind: 'take' | 'keep' | 'delete' | 'reload' }

/** The state of one tab. */
export interface TabModel {
  answers: Answers
  /** The draft as this tab has last seen it on the device. */
  seen: string | null
  /** Whether it has answers that were not stored because of the other tab. */
  isOnlyHere: boolean
  notice: Notice
}

/** An answer that the user has given and has not replaced or removed since. */
interface Confirmed {
  readonly tab: Tab
  readonly question: string
  readonly id: string
}

/** The state of two tabs on one device. */
export class TwoTabs {
  device: string | null = null
  readonly tabs: readonly [TabModel, TabModel] = [fresh(null), fresh(null)]
  confirmed: Confirmed[] = []

  /** Chooses a random possible action in a tab. */
  possible(tab: Tab, random: Random): Action {
    const { notice, answers } = this.tabs[tab]
    const [question, ids] = random.pick(choices)
    const others = ids.filter((id) => id !== answers[question])
    const answer = { kind: 'answer', question, id: random.pick(others) } as const
    if (notice && random.chance(0.5)) return { kind: random.pick(['take', 'keep'] as const) }
    if (random.chance(0.1)) return { kind: 'delete' }
    return random.chance(0.15) ? { kind: 'reload' } : answer
  }

  act(tab: Tab, action: Action): void {
    const here = this.tabs[tab]
    const isAgreed = here.seen === this.device && !here.isOnlyHere
    switch (action.kind) {
      case 'answer': {
        const { [action.question]: _, ...others } = here.answers
        here.answers = { ...others, [action.question]: action.id }
        // A new answer replaces the earlier one in this tab; on the device too, if this tab is current.
        this.giveUp((one) => one.question === action.question && (one.tab === tab || isAgreed))
        this.confirmed.push({ tab, question: action.question, id: action.id })
        here.isOnlyHere = !isAgreed
        if (isAgreed) this.write(tab, writeDraft(catalogue, here.answers))
        return
      }
      case 'take':
        this.giveUp((one) => one.tab === tab)
        Object.assign(here, fresh(this.device))
        return
      case 'keep':
        this.giveUp((one) => one.tab !== tab)
        here.isOnlyHere = false
        here.notice = undefined
        this.write(tab, writeDraft(catalogue, here.answers))
        return
      case 'delete':
        this.confirmed = []
        Object.assign(here, fresh(null))
        this.write(tab, null)
        return
      case 'reload':
        // If this tab alone had answers, the browser has asked before.
        if (here.isOnlyHere) this.giveUp((one) => one.tab === tab)
        Object.assign(here, fresh(this.device))
    }
  }

  private write(tab: Tab, draft: string | null): void {
    this.device = draft
    this.tabs[tab].seen = draft
    this.hear(this.tabs[tab === 0 ? 1 : 0])
  }

  /** Lets a tab notice that something was written. */
  private hear(here: TabModel): void {
    if (here.seen !== this.device) {
      here.notice = this.device === null ? 'removed' : 'changed'
      return
    }
    // What this tab saw before may now be new answers of the other tab. So its own answers wait for the user.
    if (!here.isOnlyHere) here.notice = undefined
  }

  private giveUp(which: (one: Confirmed) => boolean): void {
    this.confirmed = this.confirmed.filter((one) => !which(one))
  }
}

function fresh(device: string | null): TabModel {
  return { answers: answersIn(device), seen: device, isOnlyHere: false, notice: undefined }
}

/** Reads the answers in a stored draft; returns none without a draft. */
export function answersIn(draft: string | null): Answers {
  return draft === null ? {} : (JSON.parse(draft) as { answers: Answers }).answers
}
