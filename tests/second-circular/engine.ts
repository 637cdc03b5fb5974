/** Stands to the toy policy beside it as `src/engine` stands to `src/policy`. */
export * from '../../src/engine'
