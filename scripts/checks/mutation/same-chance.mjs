/** Gives fast-check a fixed seed. */
import fc from 'fast-check'
import { fixedSeed } from '../chance.mjs'

fc.configureGlobal({ seed: fixedSeed })
