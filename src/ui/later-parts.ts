/** What no first page needs: fetched while the person reads it, so that the page itself is there sooner. */
import '../styles/print.css'

export { default as ConfirmDialog } from './ConfirmDialog.vue'
export { default as ErrorSummary } from './ErrorSummary.vue'
export { default as FilteredChoices } from './FilteredChoices.vue'
export { default as KeepingNotice } from './KeepingNotice.vue'
