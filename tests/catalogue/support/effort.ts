/** How long the proofs of the catalogue may take. */
import { isProving } from '../../support/random'

/** Milliseconds that a long proof may take on a busy machine. */
export const unhurried = isProving ? 86_400_000 : 600_000
