/** The person's own answers on this device: opened at the start, saved as they are given, erased on demand. */
import type { Answers, Catalogue } from '../engine'
import { readDraft, type ReadDraft, writeDraft } from './format'
import type { Keeper } from './keeper'

const KEY = 'service-export-policy-finder.draft'

export type OpenedDraft = ReadDraft | { readonly kind: 'none' }

export interface Draft {
  readonly open: () => OpenedDraft
  /** False: the device did not keep them. */
  readonly save: (answers: Answers) => boolean
  readonly erase: () => boolean
}

export function draftOn(keeper: Keeper, catalogue: Catalogue): Draft {
  return {
    open: () => {
      const text = keeper.read(KEY)
      return text === null ? { kind: 'none' } : readDraft(catalogue, text)
    },
    save: (answers) => keeper.write(KEY, writeDraft(catalogue, answers)),
    erase: () => keeper.erase(KEY),
  }
}
