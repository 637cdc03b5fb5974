/** Gives fast-check a fixed seed. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 186_2025 })
