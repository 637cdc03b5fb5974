/** Parts that no first page needs. They are loaded while the person reads it, so that the page itself appears sooner. */
import '../styles/print.css'

export { default as ConfirmDialog } from './ConfirmDialog.vue'
export { default as ErrorSummary } from './ErrorSummary.vue'
export { default as FilteredChoices } from './FilteredChoices.vue'
export { default as KeepingNotice } from './KeepingNotice.vue'
