/** Whose answers a printed sheet rests on, for which enterprise it is, and who prepared it. */
import type { NamesOnSheet } from '../stores/names'

export interface PaperOrigin extends NamesOnSheet {
  readonly answers:
    | { readonly kind: 'own' | 'shared' }
    /** One of many, from a file; and where it stands there. */
    | { readonly kind: 'portfolio'; readonly from: string; readonly place: string }
}
